package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Finds the places where a rule may apply, in one pass and without regular expressions.
 *
 * <p>A trigger is a literal at the beginning of a word, whatever its case ({@code kamerstuk} also
 * in {@code 1Kamerstukken}), or a shape of digits: {@code #dossier} ({@code 35 207}), {@code
 * #document} ({@code 2021D14738}), {@code #act} ({@code 2014/24/EU}).
 */
final class Triggers {
  private static final int[] NONE = {};
  private static final int LETTERS = 128;

  /** The children of node n stand from n * LETTERS on; 0 is none. */
  private int[] children = new int[LETTERS * 64];

  private final List<TreeSet<Integer>> building = new ArrayList<>();
  private int[][] rulesAt = {};
  private final int[][] rulesOfShape = new int[Shape.values().length][];

  /** The shapes of digits that can begin a citation. */
  private enum Shape {
    DOSSIER,
    DOCUMENT,
    ACT
  }

  /**
   * @param triggers for each rule, in the order in which rules are tried
   */
  Triggers(List<List<String>> triggers) {
    building.add(new TreeSet<>());
    List<TreeSet<Integer>> shapes = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (int rule = 0; rule < triggers.size(); rule++) {
      for (String trigger : triggers.get(rule)) {
        if (trigger.startsWith("#") && trigger.length() > 1) {
          Shape shape = Shape.valueOf(trigger.substring(1).toUpperCase(Locale.ROOT));
          shapes.get(shape.ordinal()).add(rule);
        } else {
          add(trigger.toLowerCase(Locale.ROOT), rule);
        }
      }
    }
    for (Shape shape : Shape.values()) {
      rulesOfShape[shape.ordinal()] = array(shapes.get(shape.ordinal()));
    }
    rulesAt = new int[building.size()][];
    spread(0, new TreeSet<>());
  }

  private void add(String trigger, int rule) {
    int node = 0;
    for (char c : trigger.toCharArray()) {
      if (c >= LETTERS) {
        throw new IllegalArgumentException("a trigger is ASCII: " + trigger);
      }
      int slot = node * LETTERS + c;
      if (children[slot] == 0) {
        building.add(new TreeSet<>());
        children[slot] = building.size() - 1;
        if (building.size() * LETTERS > children.length) {
          children = java.util.Arrays.copyOf(children, children.length * 2);
        }
      }
      node = children[slot];
    }
    building.get(node).add(rule);
  }

  /** A node has its own rules and those of the nodes before it: the deepest one knows them all. */
  private void spread(int node, TreeSet<Integer> above) {
    TreeSet<Integer> all = new TreeSet<>(above);
    all.addAll(building.get(node));
    rulesAt[node] = array(all);
    for (int c = 0; c < LETTERS; c++) {
      if (children[node * LETTERS + c] != 0) {
        spread(children[node * LETTERS + c], all);
      }
    }
  }

  private static int[] array(TreeSet<Integer> rules) {
    return rules.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The first place from here on at which a rule may apply; the text's length where there is none.
   */
  int next(String text, int from) {
    int length = text.length();
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (c < LETTERS && mayBegin(before, c) && rules(text, at).length > 0) {
        return at;
      }
      before = c;
    }
    return length;
  }

  private boolean mayBegin(char before, char c) {
    if (c >= '0' && c <= '9') {
      return !(before >= '0' && before <= '9') && !isLetter(before);
    }
    return children[lower(c)] != 0 && !isLetter(before);
  }

  /** The rules that may apply here, in their order. */
  int[] rules(String text, int at) {
    char first = text.charAt(at);
    if (first >= '0' && first <= '9') {
      return digits(text, at);
    }
    int node = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      int child = c < LETTERS ? children[node * LETTERS + lower(c)] : 0;
      if (child == 0) {
        break;
      }
      node = child;
    }
    return rulesAt[node];
  }

  private int[] digits(String text, int at) {
    int run = run(text, at);
    if (run == 5) {
      return rulesOfShape[Shape.DOSSIER.ordinal()];
    }
    int next = at + run;
    char c = next < text.length() ? text.charAt(next) : ' ';
    if (run == 2 && (c == ' ' || c == '.') && run(text, next + 1) == 3) {
      return rulesOfShape[Shape.DOSSIER.ordinal()];
    }
    if (run == 4 && (c == 'D' || c == 'Z') && run(text, next + 1) == 5) {
      return rulesOfShape[Shape.DOCUMENT.ordinal()];
    }
    return c == '/' && (run == 2 || run == 4) ? rulesOfShape[Shape.ACT.ordinal()] : NONE;
  }

  private static int run(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 7 && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= LETTERS && Character.isLetter(c);
  }
}

package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Literals, whatever their case, and the rules that each stands for; read letter by letter. */
final class LiteralTree {
  private static final int LETTERS = 128;

  /** The children of node n stand from n * LETTERS on; 0 is none. */
  private int[] children = new int[LETTERS * 64];

  /**
   * By first letter a bit for each letter that follows, where two share one: see {@link #begins}.
   */
  private final long[] seconds = new long[LETTERS];

  private final List<Set<Integer>> own = new ArrayList<>();
  private int[][] rules = {};

  LiteralTree() {
    own.add(new TreeSet<>());
  }

  /**
   * @throws IllegalArgumentException if the literal is not ASCII
   */
  void add(String literal, int rule) {
    int node = 0;
    for (int i = 0; i < literal.length(); i++) {
      if (literal.charAt(i) >= LETTERS) {
        throw new IllegalArgumentException("a trigger is ASCII: " + literal);
      }
      node = childOrNew(node, lower(literal.charAt(i)));
    }
    own.get(node).add(rule);
    seconds[lower(literal.charAt(0))] |= literal.length() == 1 ? ~0L : bit(literal.charAt(1));
  }

  private static long bit(char c) {
    return 1L << lower(c); // of the distance, the last six bits count
  }

  private int childOrNew(int node, char c) {
    int slot = node * LETTERS + c;
    if (children[slot] == 0) {
      own.add(new TreeSet<>());
      children[slot] = own.size() - 1;
      if (own.size() * LETTERS > children.length) {
        children = Arrays.copyOf(children, children.length * 2);
      }
    }
    return children[slot];
  }

  /** Ends the adding. A node has its own rules and those of the nodes before it. */
  LiteralTree close() {
    rules = new int[own.size()][];
    spread(0, Set.of());
    return this;
  }

  private void spread(int node, Set<Integer> above) {
    Set<Integer> all = new TreeSet<>(above);
    all.addAll(own.get(node));
    rules[node] = all.stream().mapToInt(Integer::intValue).toArray();
    for (int c = 0; c < LETTERS; c++) {
      if (children[node * LETTERS + c] != 0) {
        spread(children[node * LETTERS + c], all);
      }
    }
  }

  /**
   * Whether a literal may begin here: false nearly everywhere that none does. Two letters are
   * enough to tell, and the table of them is small, while the tree is large.
   */
  boolean begins(String text, int at) {
    char first = text.charAt(at);
    long following = first < LETTERS ? seconds[lower(first)] : 0;
    return following != 0
        && (following & bit(at + 1 < text.length() ? text.charAt(at + 1) : ' ')) != 0;
  }

  /** The rules of all literals that stand here, in their order. */
  int[] rules(String text, int at) {
    int node = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      int child = c < LETTERS ? children[node * LETTERS + lower(c)] : 0;
      if (child == 0) {
        break;
      }
      node = child;
    }
    return rules[node];
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}

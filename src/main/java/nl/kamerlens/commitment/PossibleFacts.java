package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cheap test before the clauses of a sentence are read: which facts its words may give at most,
 * and whether any rule could make a commitment of them.
 *
 * <p>{@code "De regeling werkt goed."} has neither {@code zal} nor {@code wordt} and no verb that
 * tells the Kamer something. What nobody has told of a fact is taken as possible, so that a rule
 * with a new fact loses nothing.
 */
final class PossibleFacts {
  private static final int ASCII = 128;
  private static final Pattern LETTERS = Pattern.compile("[!-~]+");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, BitSet> words = new HashMap<>();
  private final List<Function<String, List<String>>> forms = new ArrayList<>();

  /**
   * By word. Holds no more than the lexicon has forms. That this reading stands behind such a map
   * has one more use: the compiler takes what is read for all words, and is hot, by itself.
   */
  private final Map<String, BitSet> ofForms = new ConcurrentHashMap<>();

  /** By first character, which is ASCII. */
  private final List<List<Part>> parts =
      Stream.generate(() -> (List<Part>) new ArrayList<Part>()).limit(ASCII).toList();

  private final Map<Integer, Set<Pair>> pairs = new HashMap<>();
  private final List<List<Set<String>>> combinations;
  private final Set<String> asked = new HashSet<>();
  private final BitSet settled = new BitSet();

  /** What every combination asks for, and what each asks for beside it. */
  private BitSet[] common = {};

  private BitSet[][] needs = {};

  /** By the number of the first fact. */
  private Pair[][] pairsOf = {};

  /** A piece of a literal, and the fact that it stands for. */
  private record Part(String text, int fact) {}

  /** A fact that holds where another one does beside the one under which this is kept. */
  private record Pair(int second, int fact) {}

  /**
   * @param combinations of facts that are looked for; of several in a set one has to hold
   */
  PossibleFacts(List<List<Set<String>>> combinations) {
    this.combinations = combinations;
    combinations.forEach(needed -> needed.forEach(asked::addAll));
  }

  /** Tells that a fact holds only where one of these words stands. */
  PossibleFacts words(String fact, Collection<String> holders) {
    if (!asked.contains(fact)) {
      return this;
    }
    for (String word : holders) {
      words.computeIfAbsent(word, w -> new BitSet()).set(number(fact));
    }
    return this;
  }

  /**
   * Tells that facts hold only where a word gives them, which is looked up when the word is first
   * met: a short letter has few words.
   *
   * @param told which facts
   */
  PossibleFacts forms(Predicate<String> told, Function<String, List<String>> ofWord) {
    asked.stream().filter(told).forEach(this::number);
    forms.add(ofWord);
    return this;
  }

  /**
   * Tells that a fact holds only where one of these literals stands in the words, a space between
   * two: {@code van plan}. Of several words the longest is looked for.
   */
  PossibleFacts literals(String fact, Collection<String> literals) {
    for (String literal : literals) {
      String part = longestPart(literal);
      parts.get(part.charAt(0)).add(new Part(part, number(fact)));
    }
    return this;
  }

  /**
   * Tells that a fact holds only where two others do, which are told next, or as told elsewhere.
   */
  PossibleFacts both(String fact, String first, String second) {
    if (asked.contains(fact)) {
      asked.addAll(Set.of(first, second));
      pairs
          .computeIfAbsent(number(first), f -> new LinkedHashSet<>())
          .add(new Pair(number(second), number(fact)));
    }
    return this;
  }

  /** Tells that a fact is {@linkplain #of given} by the caller. */
  PossibleFacts given(String fact) {
    number(fact);
    return this;
  }

  /** What was told until now is certain as soon as the verbs of a clause have been read. */
  PossibleFacts settleWithVerbs() {
    settled.set(0, numbers.size());
    return this;
  }

  /** Ends the telling. */
  PossibleFacts close() {
    List<Set<BitSet>> all = new ArrayList<>();
    for (List<Set<String>> needed : combinations) {
      Stream<Set<String>> told = needed.stream().filter(numbers.keySet()::containsAll);
      all.add(told.map(this::bits).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    Set<BitSet> everywhere = new LinkedHashSet<>(all.get(0));
    all.forEach(everywhere::retainAll);
    all.forEach(needed -> needed.removeAll(everywhere));
    common = everywhere.toArray(BitSet[]::new);
    needs = leastOf(all).map(n -> n.toArray(BitSet[]::new)).toArray(BitSet[][]::new);
    pairsOf =
        IntStream.range(0, numbers.size())
            .mapToObj(n -> pairs.getOrDefault(n, Set.of()).toArray(Pair[]::new))
            .toArray(Pair[][]::new);
    return this;
  }

  /** Those that ask for no more than another one does: what suffices for them suffices. */
  private static Stream<Set<BitSet>> leastOf(List<Set<BitSet>> all) {
    return all.stream()
        .distinct()
        .filter(n -> all.stream().noneMatch(o -> !o.equals(n) && n.containsAll(o)));
  }

  /**
   * What a rule asks for, as {@link #fits} takes it: of each set one fact has to be possible. What
   * nobody has told of is left out, since it may always hold.
   */
  BitSet[] asked(List<Set<String>> needed) {
    List<BitSet> told = new ArrayList<>();
    for (Set<String> alternatives : needed) {
      if (numbers.keySet().containsAll(alternatives)) {
        told.add(bits(alternatives));
      }
    }
    return told.toArray(BitSet[]::new);
  }

  /** The facts that a word may give by itself. */
  BitSet of(String word) {
    BitSet facts = new BitSet();
    facts.or(words.getOrDefault(word, facts));
    BitSet form = ofForms.computeIfAbsent(word, this::ofForms);
    if (form != null) {
      facts.or(form);
    }
    String spaced = " " + word + " ";
    for (int at = 0; at < spaced.length(); at++) {
      char c = spaced.charAt(at);
      if (c < ASCII) {
        addParts(parts.get(c), spaced, at, facts);
      }
    }
    return facts;
  }

  /** Null for a word that is no form which gives a fact, so that nothing is kept of it. */
  private @Nullable BitSet ofForms(String word) {
    List<String> given = new ArrayList<>();
    forms.forEach(of -> given.addAll(of.apply(word)));
    return given.isEmpty() ? null : bits(given);
  }

  private static void addParts(List<Part> parts, String word, int at, BitSet facts) {
    for (Part part : parts) {
      if (word.startsWith(part.text(), at)) {
        facts.set(part.fact());
      }
    }
  }

  /** The facts that these words may give, and those that hold already. */
  BitSet of(List<Token> tokens, Set<String> given) {
    BitSet facts = bits(given);
    for (Token token : tokens) {
      BitSet own = token.facts();
      if (own != null) {
        facts.or(own);
      }
    }
    int fact = facts.nextSetBit(0);
    while (fact >= 0) {
      fact = facts.nextSetBit(Math.min(fact + 1, addPairs(fact, facts)));
    }
    return facts;
  }

  /** Adds what this fact gives together with others, and tells the lowest number of it. */
  private int addPairs(int first, BitSet facts) {
    int lowest = Integer.MAX_VALUE;
    for (Pair pair : pairsOf[first]) {
      if (facts.get(pair.second()) && !facts.get(pair.fact())) {
        facts.set(pair.fact());
        lowest = Math.min(lowest, pair.fact());
      }
    }
    return lowest;
  }

  /** Those that are left when the verbs of the clause have been read. */
  BitSet of(BitSet possible, ClauseVerbs verbs) {
    BitSet left = (BitSet) possible.clone();
    left.andNot(settled);
    left.or(bits(verbs.facts()));
    return left;
  }

  boolean has(BitSet facts, String fact) {
    Integer number = numbers.get(fact);
    return number == null || facts.get(number);
  }

  /** Whether one of the combinations could hold. */
  boolean suffice(BitSet facts) {
    if (!fits(common, facts)) {
      return false;
    }
    for (BitSet[] need : needs) {
      if (fits(need, facts)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these facts hold one of each that is needed. */
  static boolean fits(BitSet[] need, BitSet facts) {
    for (BitSet alternatives : need) {
      if (!alternatives.intersects(facts)) {
        return false;
      }
    }
    return true;
  }

  private int number(String fact) {
    return numbers.computeIfAbsent(fact, f -> numbers.size());
  }

  private BitSet bits(Collection<String> facts) {
    BitSet bits = new BitSet(numbers.size());
    for (String fact : facts) {
      Integer number = numbers.get(fact);
      if (number != null) {
        bits.set(number);
      }
    }
    return bits;
  }

  /** {@code " plan"} of {@code "van plan"}. */
  private static String longestPart(String literal) {
    String longest = "";
    Matcher part = LETTERS.matcher(literal);
    while (part.find()) {
      int start = literal.startsWith(" ", part.start() - 1) ? part.start() - 1 : part.start();
      int end = literal.startsWith(" ", part.end()) ? part.end() + 1 : part.end();
      longest = end - start > longest.length() ? literal.substring(start, end) : longest;
    }
    return longest;
  }
}

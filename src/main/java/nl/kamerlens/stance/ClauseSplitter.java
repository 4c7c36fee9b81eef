package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells the main clause of a sentence from the clauses that hang in it.
 *
 * <p>{@code "Als dat niet lukt, zoekt Nederland een kopgroep die stappen zet."} has the main clause
 * {@code zoekt Nederland een kopgroep}. It looks at each word once; what stands in brackets is left
 * out. It knows no grammar of phrases: a clause that ends without a mark takes the rest with it.
 */
final class ClauseSplitter {
  private static final Set<String> OPENERS =
      Set.of(
          "omdat",
          "doordat",
          "zodat",
          "opdat",
          "hoewel",
          "alhoewel",
          "ofschoon",
          "terwijl",
          "aangezien",
          "wanneer",
          "indien",
          "nadat",
          "voordat",
          "totdat",
          "zodra",
          "zolang",
          "mits",
          "tenzij",
          "zoals",
          "toen",
          "waarbij",
          "waarin",
          "waarmee",
          "waarna",
          "waarop",
          "waaraan",
          "waarvan",
          "waarvoor",
          "waaruit",
          "waardoor",
          "waarover",
          "waartoe",
          "waarnaar",
          "waartegen",
          "waarbinnen",
          "hoe",
          "waarom",
          "hoeverre",
          "welke",
          "wie",
          "wiens",
          "teneinde");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "van", "voor", "met", "op", "aan", "bij", "tot", "over", "uit", "door", "naar",
          "na", "onder", "tegen", "tijdens", "volgens", "conform", "rond", "binnen", "per",
          "sinds");

  private static final Set<String> INDIRECT_QUESTIONS =
      Set.of(
          "vraag",
          "bezien",
          "onderzoeken",
          "nagaan",
          "bekijken",
          "beoordelen",
          "bepalen",
          "stellen",
          "weten",
          "afhankelijk",
          "kijken",
          ",",
          "over");

  private static final Set<String> ADJECTIVES_AFTER_WAAR =
      Set.of("nodig", "mogelijk", "relevant", "gewenst", "opportuun", "wenselijk", "passend");

  private static final Set<String> PARTING = Set.of(";", ":", "maar");

  /** Forms that are nouns or infinitives as well: {@code zien en werken}, {@code en zet}. */
  private static final Set<String> NOUNS_TOO =
      Set.of("zijn", "werken", "delen", "geldt", "had", "leidt", "waren", "kennen", "weten");

  private static final Set<String> AUXILIARIES =
      Set.of("wordt", "worden", "is", "zijn", "heeft", "hebben", "werd", "werden");
  private static final Set<String> PARTICLES = Set.of("aan", "op", "uit", "toe", "mee");
  private static final Set<String> BEFORE_ALS =
      Set.of("ook", "zeker", "alleen", "vooral", "juist", "pas", "maar", "tenzij", "zelfs", "of");
  private static final Set<String> AFTER_ALS =
      Set.of("er", "dit", "we", "wij", "zij", "vastgesteld", "aangetoond", "gekeken", "blijkt");
  private static final Set<String> GOVERN_OM = Set.of("vraagt", "vragen", "gaat", "ging", "draait");

  /** Words of the government with which a main clause begins: {@code … en het kabinet is}. */
  private static final Set<String> HOLDERS = Set.of("ik", "wij", "we", "het", "nederland");

  private static final int LONGEST_INFINITIVE = 25;
  private static final int FURTHEST_ER = 9;
  private static final Set<String> FINITE = Set.copyOf(Lexicon.load("stance-finite-verbs"));

  private final List<Word> words;
  private final List<Integer> main = new ArrayList<>();
  private final List<List<Integer>> subs = new ArrayList<>();
  private List<Integer> sub = new ArrayList<>();
  private @Nullable List<Integer> waiting;
  private boolean inSub;
  private boolean mainHasFinite;
  private int brackets;

  private ClauseSplitter(List<Word> words) {
    this.words = words;
  }

  /** The main clauses first, then the others in the order of the sentence. */
  static List<Clause> split(List<Word> words) {
    ClauseSplitter splitter = new ClauseSplitter(words);
    for (int i = 0; i < words.size(); i++) {
      splitter.take(i);
    }
    splitter.giveBackParticiple();
    splitter.closeSub();
    if (splitter.waiting != null) {
      splitter.subs.add(splitter.waiting);
    }
    List<Clause> clauses = new ArrayList<>();
    splitter.mains().forEach(m -> clauses.add(Clause.of(true, words, m)));
    splitter.subs.forEach(s -> clauses.add(Clause.of(false, words, s)));
    return clauses;
  }

  static boolean isFinite(String word) {
    return FINITE.contains(word);
  }

  private void take(int i) {
    String word = words.get(i).text();
    if (word.equals("(") || word.equals("[")) {
      brackets++;
    } else if (word.equals(")") || word.equals("]")) {
      brackets = Math.max(0, brackets - 1);
    } else if (brackets == 0) {
      place(i, word);
    }
  }

  private void place(int i, String word) {
    if (opens(i)) {
      open(i);
    } else if (inSub && ends(i, word)) {
      close(i, word);
    } else if (inSub) {
      sub.add(i);
    } else {
      addToMain(i, word);
    }
  }

  /** {@code het feit dat waar lidstaten aarzelen, dit niet geldt}: the outer clause waits. */
  private void open(int i) {
    if (inSub && waiting == null && sub.size() == 1 && at(i - 1).equals("dat")) {
      waiting = sub;
      sub = new ArrayList<>();
    }
    closeSub();
    inSub = true;
    sub.add(i);
  }

  private void close(int i, String word) {
    closeSub();
    List<Integer> outer = waiting;
    waiting = null;
    if (outer == null) {
      addToMain(i, word);
    } else {
      inSub = true;
      sub = outer;
      sub.add(i);
    }
  }

  private void addToMain(int i, String word) {
    main.add(i);
    mainHasFinite |= FINITE.contains(word);
  }

  /** A sub clause ends at a mark behind its verb; one that opens the sentence at the main verb. */
  private boolean ends(int i, String word) {
    if (!isMark(word)) {
      return endsAtVerb(i, word);
    }
    boolean verb = hasFinite(i) || isInfinitive();
    boolean mainVerb = FINITE.contains(at(i + 1));
    return main.isEmpty() ? mainVerb || verb && startsMain(i + 1) : verb || mainVerb;
  }

  /**
   * {@code De inbreuk waarbij regels worden geschonden is …}: the main verb comes without a mark.
   */
  private boolean endsAtVerb(int i, String word) {
    if (main.isEmpty() && word.equals("dan") && FINITE.contains(at(i + 1))) {
      return true;
    }
    if (mainHasFinite || !FINITE.contains(word)) {
      return false;
    }
    if (isInfinitive()) {
      return at(i - 2).equals("te");
    }
    return !FINITE.contains(at(i - 1)) && (subHasFinite() || at(sub.get(0)).equals("zoals"));
  }

  private boolean isInfinitive() {
    return at(sub.get(0)).equals("om");
  }

  private boolean subHasFinite() {
    return sub.stream().anyMatch(index -> FINITE.contains(at(index)));
  }

  private boolean startsMain(int i) {
    return at(i).equals("dan") || at(i).equals("het") && at(i + 1).equals("kabinet");
  }

  private boolean hasFinite(int until) {
    for (int index : sub.subList(1, sub.size())) {
      if (index < until && FINITE.contains(at(index))) {
        return true;
      }
    }
    return FINITE.contains(at(until - 1)) || at(until - 1).endsWith("t");
  }

  private static boolean isMark(String word) {
    return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("–");
  }

  private boolean opens(int i) {
    String word = at(i);
    String before = at(i - 1);
    return switch (word) {
      case "dat" ->
          i > 0
              && (!PREPOSITIONS.contains(before) || PARTICLES.contains(before) || announced(i))
              && !afterMainOpening(i);
      case "die" -> opensRelative(i, before);
      case "waar" -> !ADJECTIVES_AFTER_WAAR.contains(at(i + 1));
      case "als" -> opensCondition(i, before);
      case "of" -> INDIRECT_QUESTIONS.contains(before) && i > 0;
      case "wat" -> !before.equals("voor") && !betreftAhead(i);
      case "om" -> infinitiveAhead(i, before);
      default -> OPENERS.contains(word) && !(i == 0 && isQuestionWord(word));
    };
  }

  /** {@code is er voorstander van dat …}: {@code er} says that a clause will come. */
  private boolean announced(int i) {
    for (int j = i - 2; j >= 0 && j > i - FURTHEST_ER && !isMark(at(j)); j--) {
      if (at(j).equals("er")) {
        return true;
      }
    }
    return false;
  }

  /** {@code de landen die …}, but not {@code deelt die analyse}. */
  private boolean opensRelative(int i, String before) {
    return i > 0
        && !PREPOSITIONS.contains(before)
        && !before.equals("om")
        && !(before.equals("en") && FINITE.contains(at(i + 2)) && HOLDERS.contains(at(i + 3)))
        && !FINITE.contains(before);
  }

  /** {@code Wat Nederland betreft}, {@code Wat betreft de afhankelijkheden}. */
  private boolean betreftAhead(int i) {
    return at(i + 1).equals("betreft")
        || at(i + 2).equals("betreft")
        || at(i + 3).equals("betreft");
  }

  private static boolean isQuestionWord(String word) {
    return word.equals("hoe")
        || word.equals("welke")
        || word.equals("wie")
        || word.equals("waarom");
  }

  /** {@code ", dat land …"} points at a noun only behind a conjunction at the start. */
  private boolean afterMainOpening(int i) {
    return i == 1 && (at(0).equals("en") || at(0).equals("maar") || at(0).equals("ook"));
  }

  /** {@code als China dat doet}, but neither {@code als partner} nor {@code zowel … als …}. */
  private boolean opensCondition(int i, String before) {
    boolean placed =
        i == 0 || isMark(before) || BEFORE_ALS.contains(before) || AFTER_ALS.contains(at(i + 1));
    return placed && finiteAhead(i + 2);
  }

  private boolean finiteAhead(int from) {
    for (int i = from; i < words.size() && !isMark(at(i)) && !at(i).equals("."); i++) {
      if (FINITE.contains(at(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitiveAhead(int i, String before) {
    if (GOVERN_OM.contains(before)) {
      return false;
    }
    int limit = Math.min(words.size(), i + LONGEST_INFINITIVE);
    for (int j = i + 1; j < limit; j++) {
      if (at(j).equals("te")) {
        return true;
      }
    }
    return false;
  }

  private String at(int i) {
    return i >= 0 && i < words.size() ? words.get(i).text() : "";
  }

  /**
   * {@code Daarin wordt het belang om te oefenen onderstreept.}: the last word is the main one's.
   */
  private void giveBackParticiple() {
    int last = sub.size() - 1;
    if (last > 2 && isInfinitive() && at(sub.get(last)).equals(".")) {
      String word = at(sub.get(last - 1));
      boolean participle = word.matches("(?:.*ge|onder|be|ver|ont|her|over)\\p{L}{2,}[dt]");
      if (participle && main.stream().anyMatch(i -> AUXILIARIES.contains(at(i)))) {
        main.add(sub.remove(last - 1));
      }
    }
  }

  /** The main clauses: a semicolon, a colon and {@code maar} part those that have verbs. */
  private List<List<Integer>> mains() {
    int lastVerb = -1;
    for (int index : main) {
      lastVerb = FINITE.contains(at(index)) ? index : lastVerb;
    }
    List<List<Integer>> mains = new ArrayList<>();
    List<Integer> current = new ArrayList<>();
    boolean verb = false;
    for (int index : main) {
      if (verb && index < lastVerb && parts(index)) {
        mains.add(current);
        current = new ArrayList<>();
        verb = false;
      } else {
        current.add(index);
        verb |= FINITE.contains(at(index));
      }
    }
    mains.add(current);
    return mains;
  }

  private boolean parts(int i) {
    return PARTING.contains(at(i)) || at(i).equals("en") && coordinates(i);
  }

  /** {@code … en roept op}, {@code en het kabinet steunt}; not {@code de EU en China}. */
  private boolean coordinates(int i) {
    if (FINITE.contains(at(i + 1))) {
      return !NOUNS_TOO.contains(at(i + 1));
    }
    if (HOLDERS.contains(at(i + 1))) {
      return FINITE.contains(at(i + 2)) || FINITE.contains(at(i + 3));
    }
    boolean verb = false;
    for (int j = i + 2; at(i - 1).equals(",") && j < i + 5 && !isMark(at(j)); j++) {
      verb |= FINITE.contains(at(j));
    }
    return verb;
  }

  private void closeSub() {
    if (!sub.isEmpty()) {
      subs.add(sub);
      sub = new ArrayList<>();
    }
    inSub = false;
  }
}

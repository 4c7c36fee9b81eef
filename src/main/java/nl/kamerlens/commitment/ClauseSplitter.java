package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.commitment.Clause.Kind;

/**
 * Splits a sentence into clauses by its marks, its conjunctions and its finite verbs.
 *
 * <p>{@code "Het rapport, dat in mei verscheen, zal ik met uw Kamer delen en ik bied een plan
 * aan."} gives the clause of {@code dat} and the two main clauses around it. It is light: it looks
 * at each word once and knows no grammar of phrases.
 */
final class ClauseSplitter {
  /** How far the two parts of {@code zowel … als} stand apart, in words. */
  private static final int LONGEST_BOTH = 8;

  private static final Map<String, Kind> OPENERS =
      Map.ofEntries(
          Map.entry("die", Kind.RELATIVE),
          Map.entry("wiens", Kind.RELATIVE),
          Map.entry("waar", Kind.RELATIVE),
          Map.entry("dat", Kind.COMPLEMENT),
          Map.entry("als", Kind.CONDITION),
          Map.entry("indien", Kind.CONDITION),
          Map.entry("mocht", Kind.CONDITION),
          Map.entry("mochten", Kind.CONDITION),
          Map.entry("zou", Kind.CONDITION),
          Map.entry("zouden", Kind.CONDITION),
          Map.entry("mits", Kind.CONDITION),
          Map.entry("tenzij", Kind.CONDITION),
          Map.entry("wanneer", Kind.TIME),
          Map.entry("zodra", Kind.TIME),
          Map.entry("nadat", Kind.TIME),
          Map.entry("voordat", Kind.TIME),
          Map.entry("totdat", Kind.TIME),
          Map.entry("zolang", Kind.CONDITION),
          Map.entry("of", Kind.QUESTION),
          Map.entry("hoe", Kind.QUESTION),
          Map.entry("hoeverre", Kind.QUESTION),
          Map.entry("welke", Kind.QUESTION),
          Map.entry("wat", Kind.QUESTION),
          Map.entry("waarom", Kind.QUESTION),
          Map.entry("wie", Kind.QUESTION),
          Map.entry("omdat", Kind.OTHER),
          Map.entry("doordat", Kind.OTHER),
          Map.entry("zodat", Kind.OTHER),
          Map.entry("opdat", Kind.OTHER),
          Map.entry("hoewel", Kind.OTHER),
          Map.entry("ofschoon", Kind.OTHER),
          Map.entry("terwijl", Kind.OTHER),
          Map.entry("aangezien", Kind.OTHER),
          Map.entry("zoals", Kind.OTHER),
          Map.entry("evenals", Kind.OTHER));

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "van", "voor", "met", "op", "aan", "bij", "tot", "over", "uit", "door", "naar",
          "na", "om", "onder", "tegen", "tijdens", "volgens", "conform", "en", "maar", "ook",
          "zijn", "wordt", "worden", "zal", "zullen", "is", "dan", "daar", "kan", "heeft");

  /** Forms that go with {@code ik} alone. */
  private static final Set<String> FIRST_PERSONS = Set.of("ben", "heb");

  /** {@code Ik stuur u die brief}: what is said of them does not begin with {@code die}. */
  private static final Set<String> PERSONS = Set.of("ik", "u", "wij", "we");

  private static final Set<String> NOT_CONDITIONS =
      Set.of(
          "gevolg",
          "onderdeel",
          "zodanig",
          "eerste",
          "tweede",
          "derde",
          "laatste",
          "een",
          "voorzitter",
          "uitgangspunt",
          "basis",
          "vervolg",
          "reactie",
          "antwoord",
          "voorbeeld",
          "bijlage",
          "aanvulling",
          "sluitstuk",
          "opmaat",
          "uitvloeisel",
          "resultaat",
          "alternatief");

  /** What a clause without a verb of its own may hang on: {@code Zoals gebruikelijk zend ik …}. */
  private static final Set<String> USUAL =
      Set.of("gebruikelijk", "bekend", "toegezegd", "gezegd", "aangekondigd", "gevraagd");

  private static final Set<String> SUBJECTS =
      Set.of("ik", "u", "uw", "wij", "we", "het", "de", "nederland", "hij", "zij");

  private static final Set<String> PRONOMINAL =
      Set.of(
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
          "waartegen");

  /** What may happen or not: with {@code wanneer} it is a condition and no time. */
  private static final Set<String> CHANCE =
      Set.of(
          "blijkt",
          "blijken",
          "nodig",
          "noodzakelijk",
          "wenselijk",
          "gewenst",
          "aanleiding",
          "voordoet",
          "voordoen",
          "onverhoopt");

  private static final Set<String> ARTICLES = Set.of("een", "de", "het");
  private static final Set<String> HAVING = Set.of("hebben", "heeft", "zijn", "is");

  private static final Set<String> PARTICLES =
      Set.of("om", "aan", "in", "uit", "op", "af", "toe", "voor", "over", "door", "vast", "terug");

  private static final Set<String> COORDINATORS = Set.of("en", "maar", "of", "want", "dus");

  private final List<Token> tokens;
  private final FiniteVerbs verbs;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Token> main = new ArrayList<>();
  private final List<Token> sub = new ArrayList<>();
  private Kind kind = Kind.MAIN;

  private ClauseSplitter(List<Token> tokens, FiniteVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  static List<Clause> split(List<Token> tokens, FiniteVerbs verbs) {
    ClauseSplitter splitting = new ClauseSplitter(tokens, verbs);
    splitting.run();
    return splitting.clauses;
  }

  private void run() {
    for (int i = 0; i < tokens.size(); i++) {
      take(i);
    }
    closeSub();
    closeMain();
  }

  private void take(int i) {
    Token token = tokens.get(i);
    if (kind != Kind.MAIN && resumesMain(i)) {
      closeSub();
      closeMain();
      main.add(token);
    } else if (kind == Kind.RELATIVE && goesOnWithMain(i)) {
      closeSub();
      main.add(token);
    } else if (opens(i)) {
      closeSub();
      kind = kindAt(i);
      sub.add(token);
    } else if (kind != Kind.MAIN && endsUsual(i)) {
      closeSub();
      main.add(token);
    } else if (kind != Kind.MAIN
        && isBoundary(token)
        && (verbs.in(sub) || sub.get(0).is("zoals") || isInverted(i + 1))) {
      closeSub();
      main.add(token);
    } else if (kind != Kind.MAIN) {
      sub.add(token);
    } else {
      if (verbs.isFinite(tokens, i) && verbs.in(main) && !completesPassive(i)) {
        breakMain();
      } else if (isSecondPredicate(i)) {
        closeMainBefore(main.size() - 1);
      }
      main.add(token);
    }
  }

  /** {@code De Kamer wordt op vrijdag, 3 mei, bericht}: not the third person. */
  private boolean completesPassive(int i) {
    return FiniteVerbs.isParticiple(tokens.get(i))
        && main.stream().anyMatch(t -> t.is("wordt") || t.is("worden"))
        && main.stream().noneMatch(t -> t.is("en") || FiniteVerbs.isParticiple(t));
  }

  /** {@code Ik bezie welke stappen mogelijk zijn en informeer uw Kamer}: of the same {@code ik}. */
  private boolean resumesMain(int i) {
    if (!tokens.get(i).is("en") || i + 1 == tokens.size() || !verbs.in(sub)) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return main.stream().anyMatch(t -> t.is("ik"))
        && (FIRST_PERSONS.contains(next.word()) || verbs.tellsInFirstPerson(next));
  }

  /** {@code Zoals toegezegd in het debat ontvangt u een brief}: the main clause without a comma. */
  private boolean endsUsual(int i) {
    if (!sub.get(0).is("zoals") || i + 1 == tokens.size()) {
      return false;
    }
    return SUBJECTS.contains(tokens.get(i + 1).word())
        && verbs.isFinite(tokens, i)
        && !verbs.in(sub)
        && sub.stream().anyMatch(t -> USUAL.contains(t.word()) || FiniteVerbs.isParticiple(t));
  }

  /** {@code Of de norm werkt, toetst de NZa}: a verb before its subject opens a main clause. */
  private boolean isInverted(int i) {
    return tokens.get(i - 1).is(",")
        && i + 1 < tokens.size()
        && SUBJECTS.contains(tokens.get(i + 1).word())
        && (verbs.isFinite(tokens, i) || tokens.get(i + 1).is("ik") && isLower(tokens.get(i)));
  }

  private static boolean isLower(Token token) {
    return token.isWord() && !mayOpen(token.word()) && token.word().length() > 3;
  }

  /**
   * {@code Op 1 mei ontvangen scholen die geen plan hebben een brief}, {@code om de middelen die nu
   * worden verstrekt te verhogen}: behind its verbs the clause is at its end.
   */
  private boolean goesOnWithMain(int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (ARTICLES.contains(token.word())) {
      return sub.size() > 2 && HAVING.contains(before.word());
    }
    int te = PARTICLES.contains(token.word()) ? i + 1 : i;
    return te + 1 < tokens.size()
        && tokens.get(te).is("te")
        && tokens.get(te + 1).mayBeVerb()
        && verbs.in(sub)
        && before.mayBeVerb()
        && awaitsInfinitive();
  }

  /** {@code om de middelen}: without its {@code te}. */
  private boolean awaitsInfinitive() {
    int om = main.size() - 1;
    while (om >= 0 && !main.get(om).is("om")) {
      om--;
    }
    return om >= 0 && main.subList(om, main.size()).stream().noneMatch(t -> t.is("te"));
  }

  private static boolean isBoundary(Token token) {
    return token.is(",") || token.is(";") || token.is(":") || token.is("–");
  }

  /** A second finite verb opens a new main clause, from the last conjunction or mark before it. */
  private void breakMain() {
    int cut = -1;
    for (int j = main.size() - 1; j > 0 && cut < 0; j--) {
      Token token = main.get(j);
      if (isBoundary(token) || COORDINATORS.contains(token.word()) && !isUpTo(j)) {
        cut = j;
      }
    }
    if (cut > 0 && verbs.in(main.subList(0, cut))) {
      closeMainBefore(cut);
    }
  }

  /** {@code De bewindslieden nemen geen besluit, maar zullen een dossier opstellen}. */
  private boolean isSecondPredicate(int i) {
    return main.size() > 3
        && main.get(main.size() - 1).is("maar")
        && verbs.isAlways(tokens.get(i))
        && main.stream().anyMatch(Token::mayBeVerb);
  }

  private void closeMainBefore(int cut) {
    List<Token> rest = new ArrayList<>(main.subList(cut, main.size()));
    main.subList(cut, main.size()).clear();
    closeMain();
    main.addAll(rest);
  }

  /** Whether a word in lower case may open a clause, whatever stands beside it. */
  static boolean mayOpen(String word) {
    boolean compound = word.startsWith("waar") && word.length() > 5;
    return compound ? PRONOMINAL.contains(word) : OPENERS.containsKey(word);
  }

  /** {@code tot en met}. */
  private boolean isUpTo(int j) {
    return main.get(j - 1).is("tot") && j + 1 < main.size() && main.get(j + 1).is("met");
  }

  private boolean opens(int i) {
    if (!tokens.get(i).mayOpen()) {
      return false;
    }
    String word = tokens.get(i).word();
    if (PRONOMINAL.contains(word)) {
      return true;
    }
    String before = i == 0 ? "" : tokens.get(i - 1).word();
    return switch (word) {
      case "die" -> i > 0 && !PREPOSITIONS.contains(before) && !PERSONS.contains(before);
      case "dat" -> i > 0 && !PREPOSITIONS.contains(before) || before.equals("is");
      case "als" -> opensCondition(i);
      case "zou", "zouden" -> i == 0;
      case "of", "wat", "wie", "hoe", "welke", "waar", "mocht", "mochten" ->
          opensQuestion(i, before);
      default -> true;
    };
  }

  /** {@code als de openheid wordt bedreigd}, but not {@code als gevolg van}. */
  private boolean opensCondition(int i) {
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
    String second = i + 2 < tokens.size() ? tokens.get(i + 2).word() : "";
    boolean phrase =
        NOT_CONDITIONS.contains(next) || next.equals("het") && second.equals("gaat") || isBoth(i);
    return !phrase && (finiteBeforeMark(i + 1) || i == 0 && isInverted(behindMark(i)));
  }

  /** {@code zowel fysiek als telefonisch}. */
  private boolean isBoth(int als) {
    int i = als - 1;
    while (i >= Math.max(0, als - LONGEST_BOTH) && !isBoundary(tokens.get(i))) {
      if (tokens.get(i).is("zowel")) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** The index behind the next mark; the last one where there is none. */
  private int behindMark(int from) {
    int i = from + 1;
    while (i < tokens.size() - 1 && !isBoundary(tokens.get(i - 1))) {
      i++;
    }
    return i;
  }

  private boolean finiteBeforeMark(int from) {
    for (int j = from; j < tokens.size() && !isBoundary(tokens.get(j)); j++) {
      if (verbs.isFinite(tokens, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensQuestion(int i, String before) {
    String word = tokens.get(i).word();
    if (i == 0 || before.equals(",")) {
      return i == 0 || !word.equals("of");
    }
    if (word.equals("waar")) {
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
      return !next.equals("nodig") && !next.equals("mogelijk") && !next.equals("relevant");
    }
    return word.equals("hoe") || word.equals("welke") || tokens.get(i - 1).mayBeVerb();
  }

  private Kind kindAt(int i) {
    Kind found = OPENERS.getOrDefault(tokens.get(i).word(), Kind.RELATIVE);
    String before = i == 0 ? "" : tokens.get(i - 1).word();
    if (found == Kind.TIME && dependsOnChance(i)) {
      return Kind.CONDITION;
    }
    if (found == Kind.COMPLEMENT && before.equals(",") && i > 1 && !tokens.get(i - 2).mayBeVerb()) {
      return Kind.RELATIVE;
    }
    return found;
  }

  /** {@code Wanneer blijkt dat dit niet lukt}, {@code zodra daar aanleiding toe is}. */
  private boolean dependsOnChance(int opener) {
    for (int i = opener + 1; i < tokens.size() && !isBoundary(tokens.get(i)); i++) {
      if (CHANCE.contains(tokens.get(i).word())) {
        return tokens.get(opener).is("wanneer") || tokens.get(opener).is("zodra");
      }
    }
    return false;
  }

  private void closeSub() {
    if (!sub.isEmpty()) {
      clauses.add(new Clause(kind, sub));
      sub.clear();
    }
    kind = Kind.MAIN;
  }

  private void closeMain() {
    if (!main.isEmpty()) {
      clauses.add(new Clause(Kind.MAIN, main));
      main.clear();
    }
  }
}

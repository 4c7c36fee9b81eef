package nl.kamerlens.commitment;

import java.util.List;
import java.util.Set;
import nl.kamerlens.document.DutchMonths;

/** Tells which words of a sentence are finite verbs. */
final class FiniteVerbs {
  static final Set<String> PAST =
      Set.of(
          "was", "waren", "werd", "werden", "had", "hadden", "heeft", "heb", "hebt", "is", "zijn",
          "ben", "zou", "zouden");

  /** Finite wherever they stand. */
  private static final Set<String> ALWAYS =
      Set.of(
          "zal",
          "zult",
          "zullen",
          "zou",
          "zouden",
          "gaat",
          "ga",
          "wil",
          "wilt",
          "wordt",
          "word",
          "is",
          "ben",
          "was",
          "waren",
          "heeft",
          "heb",
          "had",
          "hadden",
          "kan",
          "kon",
          "konden",
          "moet",
          "mag",
          "dient",
          "blijft",
          "krijgt",
          "werd",
          "werden",
          "komt",
          "kom",
          "doet",
          "laat",
          "staat",
          "geldt",
          "vindt",
          "acht",
          "hecht",
          "zie",
          "ziet",
          "denk",
          "hoop",
          "hoopt",
          "verwacht",
          "streef",
          "streeft",
          "beoogt",
          "deelt",
          "blijkt",
          "ligt",
          "biedt",
          "maakt",
          "neemt",
          "geeft",
          "bleek",
          "kwam",
          "gaf",
          "nam",
          "ging",
          "gingen",
          "heet",
          "betekent",
          "betreft",
          "vraagt",
          "zegt");

  /** Finite only without another finite verb that governs them. */
  private static final Set<String> PLURALS =
      Set.of(
          "worden", "zijn", "hebben", "kunnen", "moeten", "gaan", "willen", "mogen", "komen",
          "krijgen", "blijven", "dienen", "staan");

  private static final Set<String> FIRST_PERSON = Set.of("ik");
  private static final Set<String> PLURAL_SUBJECTS = Set.of("we", "wij", "ik", "zij");

  /** {@code worden zal}, {@code zijn moet}. */
  private static final Set<String> GOVERNORS_BEHIND =
      Set.of("zal", "zullen", "kan", "moet", "moeten", "kunnen");

  private static final Set<String> GOVERNING = Set.of("zullen", "kunnen", "moeten", "mogen");

  private static final Set<String> TIME_OPENERS =
      Set.of("in", "op", "per", "vanaf", "begin", "medio", "eind", "uiterlijk", "voor", "na");

  private static final Set<String> MONTHS = Set.copyOf(DutchMonths.NAMES);

  /** When a word is a finite verb. */
  enum When {
    /** Wherever it stands: {@code zal}. */
    ALWAYS,
    /** Where no other verb governs it: {@code kunnen}. */
    UNGOVERNED,
    /** Where what stands beside it says so: {@code informeer}. */
    BY_CONTEXT,
    NEVER
  }

  private final VerbLexicon lexicon;

  FiniteVerbs(VerbLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a clause has one already. */
  boolean in(List<Token> clause) {
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      if (token.finite() == When.UNGOVERNED || isFinite(clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code zullen}, {@code wordt}: finite wherever it stands. */
  boolean isAlways(Token token) {
    return token.finite() == When.ALWAYS;
  }

  boolean isFinite(List<Token> tokens, int i) {
    return switch (tokens.get(i).finite()) {
      case ALWAYS -> true;
      case UNGOVERNED -> !governed(tokens, i);
      case BY_CONTEXT -> isFiniteForm(tokens, i);
      case NEVER -> false;
    };
  }

  private static boolean isFiniteForm(List<Token> tokens, int i) {
    for (VerbForm form : tokens.get(i).forms()) {
      if (isFinite(form, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(VerbForm form, List<Token> tokens, int i) {
    return switch (form.kind()) {
      case THIRD, THIRD_SPLIT ->
          !form.verb().stem().endsWith("t") && !isParticiple(form) || besideSubject(tokens, i);
      case FIRST, FIRST_SPLIT ->
          beside(tokens, i, FIRST_PERSON)
              || endsClauseOfIk(tokens, i)
              || isImperative(form.verb(), tokens, i);
      case INFINITIVE, BASE_SPLIT -> beside(tokens, i, PLURAL_SUBJECTS);
      case PARTICIPLE -> false;
    };
  }

  /** {@code die ik in juli aan uw Kamer stuur,}. */
  private static boolean endsClauseOfIk(List<Token> tokens, int i) {
    if (i + 1 < tokens.size() && tokens.get(i + 1).isWord()) {
      return false;
    }
    for (int j = i - 1; j >= 0 && j > i - 12 && tokens.get(j).isWord(); j--) {
      if (tokens.get(j).is("ik")) {
        return true;
      }
    }
    return false;
  }

  /** {@code informeer de Kamer na de zomer}: the subject has dropped out. */
  private static boolean isImperative(Verb verb, List<Token> tokens, int i) {
    return verb.kind().equals("inform")
        && i + 1 < tokens.size()
        && Set.of("u", "uw", "de", "beide").contains(tokens.get(i + 1).word());
  }

  /** {@code verwacht}, {@code vergoedt}: the third person may be the participle as well. */
  private static boolean isParticiple(VerbForm form) {
    return form.verb().third().equals(form.verb().participle());
  }

  /** {@code informeer}, {@code stuur}, {@code kom}. */
  boolean tellsInFirstPerson(Token token) {
    return token.forms().stream()
        .filter(f -> f.kind() == VerbForm.Kind.FIRST || f.kind() == VerbForm.Kind.FIRST_SPLIT)
        .anyMatch(f -> f.verb().kind().equals("inform"));
  }

  private static final Set<String> SUBJECTS_BEFORE =
      Set.of(
          "kabinet",
          "ik",
          "regering",
          "nederland",
          "overheid",
          "rijksoverheid",
          "kamer",
          "rijk",
          "minister",
          "staatssecretaris");

  private static final Set<String> SUBJECTS_BEHIND =
      Set.of(
          "ik",
          "het",
          "de",
          "nederland",
          "mijn",
          "er",
          "in",
          "op",
          "per",
          "vanaf",
          "dit",
          "met",
          "begin",
          "eind",
          "medio",
          "naar",
          "uw");

  /** {@code richt}, {@code start}, {@code verwacht}: a noun, a participle or the third person. */
  private static boolean besideSubject(List<Token> tokens, int i) {
    String before = i > 0 ? tokens.get(i - 1).word() : "";
    String behind = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
    return SUBJECTS_BEFORE.contains(before)
        || isBehindFrontedTime(tokens, i)
        || SUBJECTS_BEHIND.contains(behind) && !Set.of("de", "het", "een", "van").contains(before);
  }

  /** {@code In juni 2026 hervat ProRail de bouw}: second in its sentence, behind a time. */
  private static boolean isBehindFrontedTime(List<Token> tokens, int i) {
    String before = i > 0 ? tokens.get(i - 1).word() : "";
    return i > 0
        && i < 5
        && TIME_OPENERS.contains(tokens.get(0).word())
        && (MONTHS.contains(before) || before.length() == 4 && Character.isDigit(before.charAt(0)));
  }

  private static boolean beside(List<Token> tokens, int i, Set<String> words) {
    return i > 0 && words.contains(tokens.get(i - 1).word())
        || i + 1 < tokens.size() && words.contains(tokens.get(i + 1).word());
  }

  /** An infinitive of a cluster: {@code zal worden}, {@code te worden}, {@code kunnen worden}. */
  private static boolean governed(List<Token> tokens, int i) {
    for (int j = i - 1; j >= 0 && j > i - 25; j--) {
      String word = tokens.get(j).word();
      if (word.equals("te") && j == i - 1) {
        return true;
      }
      if (word.equals(";") || word.equals(":")) {
        return false;
      }
      When finite = tokens.get(j).finite();
      if (finite == When.ALWAYS && !word.equals("is") && !word.equals("wordt")
          || GOVERNING.contains(word)
          || finite == When.UNGOVERNED && j == i - 1) {
        return true;
      }
    }
    return i + 1 < tokens.size() && GOVERNORS_BEHIND.contains(tokens.get(i + 1).word());
  }

  static boolean isParticiple(Token token) {
    return isAny(token, VerbForm.Kind.PARTICIPLE, VerbForm.Kind.PARTICIPLE);
  }

  /** {@code De ministeries stellen een plan op}: the plural has the form of the infinitive. */
  static boolean isPlural(Token token) {
    return isAny(token, VerbForm.Kind.INFINITIVE, VerbForm.Kind.BASE_SPLIT);
  }

  private static boolean isAny(Token token, VerbForm.Kind kind, VerbForm.Kind other) {
    for (VerbForm form : token.forms()) {
      if (form.kind() == kind || form.kind() == other) {
        return true;
      }
    }
    return false;
  }

  /** The forms of verbs that a word in lower case may be. */
  List<VerbForm> forms(String word) {
    return lexicon.of(word);
  }

  /** When a word in lower case is a finite verb. */
  When when(String word) {
    if (ALWAYS.contains(word)) {
      return When.ALWAYS;
    }
    if (PLURALS.contains(word)) {
      return When.UNGOVERNED;
    }
    return lexicon.of(word).isEmpty() ? When.NEVER : When.BY_CONTEXT;
  }

  /** Whether a word is no verb of the lexicon, or only with a particle that stands apart. */
  boolean isUnknownAlone(String word) {
    When when = when(word);
    return when == When.NEVER
        || when == When.BY_CONTEXT && lexicon.of(word).stream().allMatch(VerbForm::isSplit);
  }
}

package nl.kamerlens.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerlens.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a clause the facts that the rules ask for.
 *
 * <p>{@code "In december zal ik uw Kamer informeren"} has {@code zal}, {@code author}, {@code
 * recipient}, {@code inform} and {@code when}. Facts that follow from a phrase alone are themselves
 * data: {@code rules/commitment-cues.yaml}.
 */
final class FactReader {
  private static final Set<String> FUTURE = Set.of("zal", "zullen", "zult");
  private static final Set<String> GO = Set.of("gaat", "gaan", "ga");
  private static final Set<String> WISH = Set.of("wil", "willen", "wilt");
  private static final Set<String> MODAL = Set.of("kan", "kunnen");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden", "word");
  private static final Pattern RECIPIENT =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:uw (?:tweede |eerste )?kamers?|(?:de|beide) (?:tweede |eerste |staten-generaal|nieuwe )?(?:kamers?|staten-generaal)|u|het parlement|de (?:vaste )?(?:kamer)?commissie|uw commissie|(?:tweede|eerste) kamer)(?![\\p{L}\\d-])");

  private static final List<String> RECIPIENTS =
      List.of("kamer", " u ", "parlement", "commissie", "staten-generaal");

  /** What does not stand before a finite verb. */
  private static final Set<String> NOUN_BEFORE =
      Set.of("te", "het", "de", "een", "van", "voor", "bij", "door", "tot", "om", "zonder", "met");

  private static final Set<String> AUTHORS = Set.of("ik");

  /** What says nothing beside an act: {@code Ik wil dit mogelijk maken en de wet wijzigen}. */
  private static final Set<String> VAGUE = Set.of("light", "lasting");

  /** What may stand before or behind {@code ik} and is no verb. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "daar", "hier", "toen", "want", "maar", "zoals", "omdat", "dan", "toch", "alsnog",
          "graag", "daarom", "hierbij", "hiermee", "eerder", "onlangs", "namens", "zelf", "tevens",
          "daarin");

  private static final Pattern CABINET =
      Pattern.compile(
          "ik|wij|we|(?:het |de |mijn )?(?:kabinet|regering|(?:minister|staatssecretaris|bewindspersoon|bewindspersonen)(?![\\p{L}-]).*)");

  private static final Pattern EUROPEAN = Pattern.compile("[Dd]e Commissie");

  /** {@code author-subject}, {@code product-subject} … */
  private static final Map<String, Subject.Kind> SUBJECTS =
      Stream.of(Subject.Kind.values())
          .collect(
              Collectors.toMap(
                  kind -> kind.name().toLowerCase(Locale.ROOT) + "-subject", Function.identity()));

  private final Cues allCues = new Cues();
  private final ProductNouns products = new ProductNouns();
  private final SubjectFinder subjects = new SubjectFinder(products);
  private final ActFinder actFinder;
  private final FiniteVerbs finiteVerbs;

  FactReader(VerbLexicon lexicon, FiniteVerbs finiteVerbs) {
    this.actFinder = new ActFinder(lexicon);
    this.finiteVerbs = finiteVerbs;
  }

  /** Tells which words give which facts: those that a clause cannot have without them. */
  void tell(PossibleFacts possible) {
    possible
        .words("zal", FUTURE)
        .words("gaat", GO)
        .words("wil", WISH)
        .words("kan", MODAL)
        .words("wordt", PASSIVE)
        .words("passive", PASSIVE)
        .words("unknown", PASSIVE)
        .words("unknown", FUTURE)
        .literals("recipient", RECIPIENTS)
        .given("promised")
        .given("follows")
        .words("unknown-verb", AUTHORS)
        .forms("unknown-verb"::equals, this::unknownVerb)
        .given("when");
    actFinder.tell(possible);
    allCues.tell(possible.settleWithVerbs());
  }

  private List<String> unknownVerb(String word) {
    return finiteVerbs.isUnknownAlone(word) && UnknownVerb.mayBeThirdPerson(word)
        ? List.of("unknown-verb")
        : List.of();
  }

  /** The verbs, recipient and time of a clause: what most clauses are already told apart by. */
  ClauseVerbs verbs(Clause clause, String sentence, List<TimedDate> dates, Set<String> context) {
    Set<String> facts = new HashSet<>(context);
    facts.add(clause.kind().name().toLowerCase(Locale.ROOT));
    String text = Cues.text(clause.tokens());
    String recipient = recipient(text, sentence);
    if (recipient != null) {
      facts.add("recipient");
    }
    int finite = finite(clause, sentence, facts);
    act(clause, finite, recipient != null, facts);
    DateExpression deadline = Deadlines.choose(clause, dates);
    if (deadline != null) {
      facts.add("when");
    }
    return new ClauseVerbs(clause, text, finite, recipient, deadline, facts);
  }

  /**
   * All facts of a clause.
   *
   * @param cues tells which cues may stand in the clause
   * @param inherited the subject of the clause before, for {@code en zal daarna …}
   */
  ClauseFacts read(
      ClauseVerbs verbs, String sentence, Predicate<String> cues, Supplier<Subject> inherited) {
    return new ClauseFacts(
        verbs,
        () -> subject(verbs.clause(), verbs.finite(), sentence, inherited),
        (facts, fact) -> holds(fact, facts, cues));
  }

  /** Whether a fact holds that does not follow from the verbs. */
  private boolean holds(String fact, ClauseFacts facts, Predicate<String> cues) {
    Clause clause = facts.clause();
    if (SUBJECTS.containsKey(fact)) {
      return facts.subject().kind() == SUBJECTS.get(fact);
    }
    return switch (fact) {
      case "cabinet-subject" ->
          CABINET.matcher(facts.subject().text().toLowerCase(Locale.ROOT)).matches();
      case "product" -> products.anyIn(clause, 0, clause.tokens().size());
      case "loose-relative" -> clause.kind() == Clause.Kind.RELATIVE && !facts.has("product");
      case "works-on-product" ->
          facts.has("works-on") && worksOnProduct(clause, facts.verbs().text());
      default -> cues.test(fact) && allCues.stands(fact, facts.verbs().text());
    };
  }

  /** {@code werkt aan een strategie}, but not {@code aan het verminderen van}. */
  private boolean worksOnProduct(Clause clause, String text) {
    int next = allCues.behindWorksOn(text);
    if (next < 0) {
      return false;
    }
    boolean aim = clause.word(next).equals("het") && clause.word(next + 1).endsWith("en");
    return !aim && products.anyIn(clause, next, next + 9);
  }

  private static @Nullable String recipient(String text, String sentence) {
    if (!mayNameRecipient(text)) {
      return null;
    }
    Matcher matcher = RECIPIENT.matcher(text);
    return matcher.find() && !isEuropean(matcher.group(), sentence) ? matcher.group() : null;
  }

  private static boolean mayNameRecipient(String text) {
    for (String literal : RECIPIENTS) {
      if (text.contains(literal)) {
        return true;
      }
    }
    return false;
  }

  /** {@code de commissie} is one of the Kamer, {@code de Commissie} that of the Union. */
  private static boolean isEuropean(String recipient, String sentence) {
    return recipient.equals("de commissie") && EUROPEAN.matcher(sentence).find();
  }

  /** The subject of a clause whose other facts nobody asks for. */
  Subject subject(Clause clause, String sentence, Supplier<Subject> inherited) {
    return subject(clause, finite(clause, sentence, new HashSet<>()), sentence, inherited);
  }

  private Subject subject(Clause clause, int finite, String sentence, Supplier<Subject> inherited) {
    Subject found = subjects.find(clause, finite, sentence);
    boolean elided = found.kind() != Subject.Kind.AUTHOR && isElided(clause, finite);
    return elided ? inherited.get() : found;
  }

  private static boolean isElided(Clause clause, int finite) {
    return clause.isMain()
        && finite >= 0
        && finite <= 2
        && Set.of("en", "maar", "of", ",").contains(clause.word(0));
  }

  /** The finite verb: an auxiliary of the future first, since the rules ask for it. */
  private int finite(Clause clause, String sentence, Set<String> facts) {
    int zal = clause.indexOfAny(FUTURE, 0);
    if (zal >= 0 && !clause.word(zal - 1).equals("te")) {
      facts.add("zal");
      return zal;
    }
    int first = -1;
    for (int i = 0; i < clause.tokens().size() && first < 0; i++) {
      if (finiteVerbs.isFinite(clause.tokens(), i)) {
        first = i;
      }
    }
    if (!clause.isMain()) {
      first = lastFinite(clause, first);
    }
    if (first < 0 && clause.isMain()) {
      first = besideAuthor(clause);
      first =
          first < 0 ? UnknownVerb.ofAuthor(clause, i -> subjects.isOf(clause, i, sentence)) : first;
      if (first >= 0) {
        facts.add("unknown-verb");
      }
    }
    if (first >= 0 && clause.isMain() && lacksParticle(clause, first)) {
      int beside = besideAuthor(clause);
      if (beside == first
          || UnknownVerb.ofAuthor(clause, i -> subjects.isOf(clause, i, sentence)) == first) {
        facts.add("unknown-verb");
      }
    }
    if (first < 0) {
      first = plural(clause);
      facts.add("plural");
    }
    String word = clause.word(first);
    if (GO.contains(word)) {
      facts.add("gaat");
    } else if (WISH.contains(word)) {
      facts.add("wil");
    } else if (PASSIVE.contains(word)) {
      facts.add("wordt");
    } else if (MODAL.contains(word)) {
      facts.add("kan");
    } else if (FiniteVerbs.PAST.contains(word)) {
      facts.add("past");
    } else {
      facts.add("present");
    }
    return first;
  }

  /**
   * {@code In het najaar schets ik}: a verb that the lexicon does not know, second in its clause
   * and beside {@code ik}; -1 where none stands there.
   */
  private static int besideAuthor(Clause clause) {
    int author = clause.indexOfAny(AUTHORS, 0);
    int verb = author == 0 ? 1 : author - 1;
    boolean fits =
        verb > 0
            && clause.tokens().get(verb).isWord()
            && Character.isLowerCase(clause.word(verb).charAt(0))
            && clause.word(verb).length() > 3
            && !NO_VERBS.contains(clause.word(verb));
    return fits ? verb : -1;
  }

  /** {@code De minister reist}: the lexicon knows it only as {@code reist af}. */
  private static boolean lacksParticle(Clause clause, int verb) {
    Token token = clause.tokens().get(verb);
    if (token.finite() != FiniteVerbs.When.BY_CONTEXT) {
      return false;
    }
    for (VerbForm form : token.forms()) {
      if (!form.isSplit() || clause.indexOfAny(Set.of(form.verb().particle()), 0) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code De ministeries stellen een plan op}, {@code dat wij het voorstel in mei indienen}: -1
   * where no verb can be the finite one.
   */
  private int plural(Clause clause) {
    int last = clause.tokens().size() - 1;
    if (!clause.isMain()) {
      int verb = last >= 0 && !clause.tokens().get(last).isWord() ? last - 1 : last;
      return verb > 0 && FiniteVerbs.isPlural(clause.tokens().get(verb)) ? verb : -1;
    }
    for (int i = 1; i <= last; i++) {
      boolean noun = NOUN_BEFORE.contains(clause.word(i - 1));
      if (!noun && FiniteVerbs.isPlural(clause.tokens().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastFinite(Clause clause, int first) {
    for (int i = clause.tokens().size() - 1; i > first; i--) {
      String word = clause.word(i);
      if (GO.contains(word) || WISH.contains(word) || PASSIVE.contains(word)) {
        return i;
      }
    }
    return first;
  }

  private void act(Clause clause, int finite, boolean hasRecipient, Set<String> facts) {
    List<Act> acts = actFinder.find(clause, hasRecipient);
    boolean passive = clause.hasAny(PASSIVE);
    Act found = null;
    for (Act act : acts) {
      if (fits(clause, act, finite, passive, facts)
          && (found == null
              || act.isParticiple() && act.index() == found.index() + 1
              || found.kind().equals("light") && !VAGUE.contains(act.kind()))) {
        found = act;
      }
    }
    if (found != null) {
      if (found.index() == finite && facts.remove("gaat")) {
        facts.add("present");
      }
      facts.add(found.kind());
      facts.add(form(found, passive));
      facts.add("verb:" + found.verb().infinitive());
    }
    if (found == null) {
      unknown(clause, passive, facts);
    }
    for (Act act : acts) {
      if (act.isParticiple()
          && !act.te()
          && facts.contains("past")
          && ActFinder.endsField(clause, act.index() + 1)) {
        facts.add("done");
      }
      if (act.te() && !facts.contains("te-" + act.kind())) {
        facts.add("te-" + act.kind());
      }
    }
  }

  private static void unknown(Clause clause, boolean passive, Set<String> facts) {
    if (passive && UnknownVerb.participleCloses(clause)) {
      facts.addAll(Set.of("unknown", "passive"));
    } else if (!passive && facts.contains("zal") && UnknownVerb.infinitiveCloses(clause)) {
      facts.addAll(Set.of("unknown", "active"));
    }
  }

  private static boolean fits(
      Clause clause, Act act, int finite, boolean passive, Set<String> facts) {
    if (facts.contains("gaat") && act.index() == finite) {
      return true;
    }
    if (facts.contains("kan")
        || facts.contains("zal")
        || facts.contains("gaat")
        || facts.contains("wil")) {
      return passive && !facts.contains("gaat")
          ? act.isParticiple()
          : act.form() == VerbForm.Kind.INFINITIVE && !act.te();
    }
    if (facts.contains("wordt")) {
      return act.isParticiple() && (clause.isMain() || Math.abs(act.index() - finite) <= 2);
    }
    return act.index() == finite;
  }

  private static String form(Act act, boolean passive) {
    if (act.isParticiple()) {
      return passive ? "passive" : "participle";
    }
    return "active";
  }
}

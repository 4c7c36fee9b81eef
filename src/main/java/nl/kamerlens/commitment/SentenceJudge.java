package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamerlens.commitment.Commitment.Type;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a sentence announces an act, clause by clause.
 *
 * <p>{@code "De richtlijn wordt naar verwachting in juni vastgesteld en daarna zal ik een
 * wetsvoorstel indienen."} has two acts; the author's own goes before the passive, and a promise to
 * the Kamer before both.
 */
final class SentenceJudge {
  /** What may govern an announcement: {@code Ik verwacht dat de wet in mei in werking treedt.} */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?<!\\p{L})(?:[Bb]etekent|(?:[Ii]k|[Kk]abinet|[Ww]ij|[Ww]e) zorg(?:t|en)? er ?voor|zorg(?:t|en)? (?:ik|het kabinet|wij) er ?voor|[Vv]oorstel is|houdt in|houdt dit in|zeg|zegt|(?:[Ii]k|kabinet|[Ww]e|[Ww]ij) (?:verwacht|verwachten)|[Vv]erwacht (?:ik|het)|verwachting is|bedoeling|bedoeling is|[Ss]treven is|[Bb]eoogd (?:is|wordt)|(?:is|wordt) beoogd|[Ii]ntentie is|[Pp]lanning is|[Ii]nzet is|(?:kan|zal|wil)(?: (?!niet|geen)\\p{L}+){0,3} toezeggen)(?: |, )");

  private static final List<String> INTENTS =
      List.of("bedoeling", "treven", "eoogd", "ntentie", "nzet");

  /** Clauses that announce nothing, whatever they say. */
  private static final Set<Clause.Kind> BARREN =
      EnumSet.of(Clause.Kind.CONDITION, Clause.Kind.TIME, Clause.Kind.QUESTION, Clause.Kind.OTHER);

  private static final List<Set<String>> TELLS_KAMER =
      List.of(Set.of("inform"), Set.of("recipient"));

  private static final Set<String> COMPLEMENT = Set.of(" dat ");

  /** The fact that a word stands there without which only a date announces an act. */
  private static final String SIGN = "sign";

  static final Verdict NOTHING = new Verdict(null, false, null);

  private static final Set<String> SIGNS =
      Set.of(
          "zal",
          "zullen",
          "zult",
          "gaat",
          "gaan",
          "ga",
          "wil",
          "willen",
          "wilt",
          "wordt",
          "worden",
          "betrek",
          "betrekken",
          "voornemens",
          "voornemen",
          "plan",
          "beoogd",
          "beoogt",
          "beogen",
          "beoog",
          "streef",
          "streeft",
          "streven",
          "intentie",
          "ambitie",
          "inzet",
          "bereid",
          "hoop",
          "hopen",
          "bezig",
          "werk",
          "werkt",
          "werken",
          "aanleiding",
          "komt",
          "komen",
          "krijgt",
          "krijgen",
          "verwacht",
          "verwachting",
          "daarna",
          "vervolgens",
          "doel",
          "treden",
          "zeg",
          "zegt",
          "eerstvolgende",
          "eerstvolgend",
          "komende",
          "volgende",
          "aansluitend",
          "gereed",
          "laat",
          "tegemoet",
          "tegemoetzien",
          "treft",
          "volgt",
          "zorg",
          "zorgt",
          "benut",
          "verwerk",
          "ervoor",
          "schrap",
          "schrapt",
          "wijs",
          "wijst",
          "verruim",
          "verruimt",
          "verkort",
          "beëindig",
          "beëindigt",
          "zoek",
          "verleng",
          "verlengt",
          "verhoog",
          "verhoogt",
          "verlaag",
          "verlaagt",
          "wijzig",
          "wijzigt",
          "weten",
          "bedoeling",
          "ligt",
          "geldt");

  private final VerbLexicon lexicon = VerbLexicon.load();
  private final FiniteVerbs finiteVerbs;
  private final FactReader reader;
  private final List<CommitmentRule> rules;
  private final PossibleFacts possible;

  /** What each rule asks for: most rules end at this test, which is far cheaper than theirs. */
  private final BitSet[][] needs;

  private final Vocabulary vocabulary;

  SentenceJudge() {
    finiteVerbs = new FiniteVerbs(lexicon);
    reader = new FactReader(lexicon, finiteVerbs);
    rules = RuleSet.load("commitments").stream().map(CommitmentRule::of).toList();
    possible = possible();
    needs = rules.stream().map(r -> possible.asked(r.needs())).toArray(BitSet[][]::new);
    vocabulary = new Vocabulary(finiteVerbs, possible::of);
  }

  /** Looks for what a rule makes a commitment of, and for what tells the Kamer something. */
  private PossibleFacts possible() {
    Stream<List<Set<String>>> needs =
        rules.stream().filter(rule -> rule.type() != null).map(CommitmentRule::needs);
    PossibleFacts possible =
        new PossibleFacts(
            Stream.concat(needs, Stream.of(TELLS_KAMER)).map(SentenceJudge::withSign).toList());
    reader.tell(possible);
    possible
        .words(SIGN, SIGNS)
        .forms(SIGN::equals, w -> lexicon.announces(w) ? List.of(SIGN) : List.of());
    // The verb above "dat" stands in another clause: see announced.
    possible.literals("expected", COMPLEMENT).literals("intends", COMPLEMENT);
    return possible.close();
  }

  private static List<Set<String>> withSign(List<Set<String>> needs) {
    List<Set<String>> all = new ArrayList<>(needs);
    all.add(0, Set.of(SIGN));
    return all;
  }

  /**
   * What a sentence says.
   *
   * @param act the act that it announces; null where it announces none
   * @param tellsKamer whether it speaks of telling the Kamer something: the next sentence may say
   *     what
   * @param until the clause that says after what it will be done; null where there is none
   */
  record Verdict(@Nullable Announced act, boolean tellsKamer, @Nullable Clause until) {}

  /** A clause that announces an act, and the rule that says so. */
  record Announced(CommitmentRule rule, ClauseFacts facts, @Nullable DateExpression deadline) {
    /**
     * {@code De commissie brengt in juni advies uit, dat ik aan de Kamer zend}: a relative clause
     * without a time has that of the clause on which it hangs, and a promise that of what is
     * promised.
     */
    Announced withTimeOf(List<Clause> clauses, List<TimedDate> dates) {
      if (deadline != null) {
        return this;
      }
      boolean relative = facts.clause().kind() == Clause.Kind.RELATIVE;
      for (Clause clause : clauses) {
        boolean before = relative && clause.isMain() && clause.start() < facts.clause().start();
        boolean promised = rule.name().equals("promise") && clause.kind() == Clause.Kind.COMPLEMENT;
        DateExpression date = before || promised ? Deadlines.choose(clause, dates) : null;
        if (date != null) {
          return new Announced(rule, facts, date);
        }
      }
      return this;
    }

    /** The promise to the Kamer goes before other acts, that of an author before the passive. */
    int rank() {
      return (rule.type() == Type.TOEZEGGING ? 2 : 0) + (facts.actor() == null ? 0 : 1);
    }
  }

  /**
   * @param before what the sentence before makes of this one: {@code promised} where it speaks of
   *     telling the Kamer something, {@code follows} where it announces an act
   */
  Verdict judge(String sentence, List<TimedDate> dates, Set<String> before) {
    List<Token> tokens = Tokens.of(sentence, vocabulary);
    Set<String> given = given(dates, before);
    if (!possible.suffice(possible.of(tokens, given))) {
      return NOTHING;
    }
    List<Clause> clauses = ClauseSplitter.split(tokens, finiteVerbs);
    boolean conditional = clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.CONDITION);
    boolean complement = clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.COMPLEMENT);
    String announced = complement ? announced(sentence) : "";
    Announced best = null;
    boolean tellsKamer = false;
    Supplier<Subject> subject = () -> Subject.NONE;
    for (Clause clause : clauses) {
      if (BARREN.contains(clause.kind())) {
        continue;
      }
      Supplier<Subject> inherited = subject;
      subject = clause.isMain() ? () -> reader.subject(clause, sentence, inherited) : subject;
      BitSet may = possible.of(clause.tokens(), given);
      if (!possible.suffice(may)) {
        continue;
      }
      Set<String> context = context(clause, before, conditional, announced);
      ClauseVerbs verbs = reader.verbs(clause, sentence, dates, context);
      BitSet left = possible.of(may, verbs);
      if (!possible.suffice(left)) {
        continue;
      }
      ClauseFacts facts = reader.read(verbs, sentence, cue -> possible.has(may, cue), inherited);
      tellsKamer |= tellsKamer(facts);
      Announced found = decide(facts, left);
      best = best == null || found != null && found.rank() > best.rank() ? found : best;
    }
    best = best == null ? null : best.withTimeOf(clauses, dates);
    boolean toKamer = tellsKamer || best != null && best.rule().type() == Type.TOEZEGGING;
    return new Verdict(best, toKamer, best == null ? null : Deadlines.event(clauses));
  }

  /**
   * What the verb above {@code dat} makes of an act: {@code expected}, {@code intends}, {@code
   * meant}; or nothing.
   */
  private static String announced(String sentence) {
    Matcher matcher = ANNOUNCES.matcher(sentence);
    if (!matcher.find()) {
      return "";
    }
    String verb = matcher.group();
    if (verb.contains("erwacht")) {
      return "expected";
    }
    return INTENTS.stream().anyMatch(verb::contains) ? "intends" : "meant";
  }

  private static Set<String> given(List<TimedDate> dates, Set<String> before) {
    Set<String> given = new HashSet<>(before);
    if (!dates.isEmpty()) {
      given.addAll(Set.of("when", SIGN));
    }
    if (before.contains("follows")) {
      given.add(SIGN);
    }
    return given;
  }

  private static Set<String> context(
      Clause clause, Set<String> before, boolean conditional, String announced) {
    Set<String> facts = new HashSet<>(before);
    if (conditional && clause.isMain()) {
      facts.add("conditional");
    }
    if (clause.kind() == Clause.Kind.COMPLEMENT) {
      facts.add(announced.isEmpty() ? "told" : announced);
    }
    return facts;
  }

  private static boolean tellsKamer(ClauseFacts facts) {
    return facts.has("inform")
        && facts.has("recipient")
        && !facts.has("here")
        && !facts.has("past");
  }

  /**
   * The first rule that fits decides; null where it says that the clause announces nothing.
   *
   * @param possible the facts that the clause may have
   */
  private @Nullable Announced decide(ClauseFacts facts, BitSet possible) {
    for (int i = 0; i < needs.length; i++) {
      CommitmentRule rule = rules.get(i);
      if (PossibleFacts.fits(needs[i], possible) && rule.fits(facts)) {
        return rule.type() == null ? null : new Announced(rule, facts, facts.deadline());
      }
    }
    return null;
  }
}

package nl.kamerlens.commitment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.commitment.Commitment.Type;
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
          "(?<!\\p{L})(?:[Bb]etekent|houdt in|houdt dit in|zeg|zegt|(?:ik|kabinet|we|wij) (?:verwacht|verwachten)|[Vv]erwacht (?:ik|het)|verwachting is|bedoeling|bedoeling is) ");

  /** Clauses that announce nothing, whatever they say. */
  private static final Set<Clause.Kind> BARREN =
      EnumSet.of(Clause.Kind.CONDITION, Clause.Kind.TIME, Clause.Kind.QUESTION, Clause.Kind.OTHER);

  private static final Verdict NOTHING = new Verdict(null, false, null);

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
          "bedoeling",
          "ligt",
          "geldt");

  private final VerbLexicon lexicon = VerbLexicon.load();
  private final FiniteVerbs finiteVerbs;
  private final FactReader reader;
  private final List<CommitmentRule> rules;

  SentenceJudge() {
    finiteVerbs = new FiniteVerbs(lexicon);
    reader = new FactReader(lexicon, finiteVerbs);
    rules = RuleSet.load("commitments").stream().map(CommitmentRule::of).toList();
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
  record Announced(CommitmentRule rule, ClauseFacts facts) {
    /** The promise to the Kamer goes before other acts, that of an author before the passive. */
    int rank() {
      return (rule.type() == Type.TOEZEGGING ? 2 : 0) + (facts.actor() == null ? 0 : 1);
    }
  }

  /**
   * @param promised whether the sentence before speaks of telling the Kamer something
   */
  Verdict judge(String sentence, List<TimedDate> dates, boolean promised) {
    List<Token> tokens = Tokens.of(sentence);
    if (dates.isEmpty() && !mayAnnounce(tokens)) {
      return NOTHING;
    }
    List<Clause> clauses = ClauseSplitter.split(tokens, finiteVerbs);
    boolean conditional = clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.CONDITION);
    boolean complement = clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.COMPLEMENT);
    String announced = complement ? announced(sentence) : "";
    Announced best = null;
    boolean tellsKamer = false;
    Subject subject = Subject.NONE;
    List<Cues.Cue> cues = reader.cuesIn(tokens);
    for (Clause clause : clauses) {
      if (BARREN.contains(clause.kind())) {
        continue;
      }
      if (dates.isEmpty() && !mayAnnounce(clause.tokens())) {
        subject = clause.isMain() ? reader.subject(clause, sentence, subject) : subject;
        continue;
      }
      Set<String> context = context(clause, promised, conditional, announced);
      ClauseFacts facts = reader.read(clause, sentence, dates, cues, subject, context);
      subject = clause.isMain() ? facts.subject() : subject;
      tellsKamer |= tellsKamer(facts);
      Announced found = decide(facts);
      best = best == null || found != null && found.rank() > best.rank() ? found : best;
    }
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
    return verb.contains("bedoeling") ? "intends" : "meant";
  }

  /** A cheap test: without a date, one of few verbs has to stand there. */
  private boolean mayAnnounce(List<Token> tokens) {
    for (Token token : tokens) {
      if (SIGNS.contains(token.word()) || lexicon.announces(token.word())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> context(
      Clause clause, boolean promised, boolean conditional, String announced) {
    Set<String> facts = new HashSet<>();
    if (promised) {
      facts.add("promised");
    }
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

  /** The first rule that fits decides; null where it says that the clause announces nothing. */
  private @Nullable Announced decide(ClauseFacts facts) {
    for (CommitmentRule rule : rules) {
      if (rule.fits(facts)) {
        return rule.type() == null ? null : new Announced(rule, facts);
      }
    }
    return null;
  }
}

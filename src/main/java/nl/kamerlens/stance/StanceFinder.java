package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;
import nl.kamerlens.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences in which the government says where it stands on a topic.
 *
 * <p>{@code "Het kabinet maakt zich ernstige zorgen over de persvrijheid in Hongkong."} gives
 * holder {@code kabinet}, polarity {@code concern}, strength 3. The main clause decides; a member's
 * question, a finding of others and a cross-reference are none. A stance that no cue of {@code
 * rules/stances.yaml} tells is not found.
 *
 * <p>A finder may be shared between threads.
 */
public final class StanceFinder {
  private static final int LONGEST = 2000;
  private static final double OWN_TOPIC = 0.9;

  /** So many sentences tell whether the topics are what a text is about … */
  private static final int BEGINNING = 300;

  /** … if there are so many, by the share that names one. */
  private static final int FEWEST = 8;

  private static final double COVERED = 0.2;
  private static final int MOST_TOUCHES = 4;
  private static final double POINTED = 0.2;

  /** What a sentence and its context must tell of a topic where the government speaks … */
  private static final double ANY_TOPIC = 0.5;

  /** … where it does not, and where the sentence names no topic either. */
  private static final double TOLD_TOPIC = 0.7;

  private static final double CLEAR_CONTEXT = 1.0;

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?iu)(?:constateringen|bevindingen|conclusies|aanbevelingen|samenvatting|inhoud)\\b.{0,40}"
              + "(?:rapport|onderzoek|advies|nota|studie)");

  private static final Set<String> POINTS_BACK =
      Set.of("dit", "deze", "daarbij", "daarnaast", "dat", "ook", "zij", "die", "tevens", "verder");

  private final Topics topics;
  private final TopicMatcher matcher;
  private final SubjectFinder subject;
  private final CueFinder cues = new CueFinder();
  private final Set<String> intensifiers = new HashSet<>(Lexicon.load("stance-intensifiers"));

  public StanceFinder(Topics topics) {
    this.topics = topics;
    this.matcher = new TopicMatcher(topics);
    this.subject = new SubjectFinder(topics.subject());
  }

  public Topics topics() {
    return topics;
  }

  /** All stances of a text, in its order. */
  public List<Stance> find(AnalyzedText text) {
    return new Reading(text).run();
  }

  /** A sentence that may hold a stance, and the terms in it. */
  private record Line(Sentence sentence, List<Word> words, List<TopicHit> hits) {}

  /** One text being read: what came before a sentence bears on it. */
  private final class Reading {
    private final AnalyzedText text;
    private final boolean covered;
    private final TopicResolver resolver;
    private final List<@Nullable Line> beginning = new ArrayList<>();
    private final List<Stance> found = new ArrayList<>();
    private boolean reportedSection;
    private boolean reported;
    private boolean behindStance;

    Reading(AnalyzedText text) {
      this.text = text;
      List<Sentence> first =
          text.sentences().subList(0, Math.min(BEGINNING, text.sentences().size()));
      first.forEach(s -> beginning.add(line(s)));
      this.covered = isCovered();
      this.resolver = new TopicResolver(topics.topics().size(), covered);
    }

    /** Whether the topics are what the text is about, as its beginning tells. */
    private boolean isCovered() {
      List<Line> lines = beginning.stream().filter(Objects::nonNull).toList();
      long naming = lines.stream().filter(l -> !l.hits().isEmpty()).count();
      return lines.size() >= FEWEST && naming >= COVERED * lines.size();
    }

    private @Nullable Line line(Sentence sentence) {
      Passage passage = sentence.passage();
      if (!passage.isProse() || passage.isFootnote() || sentence.span().length() > LONGEST) {
        return null;
      }
      List<Word> words = Word.of(sentence.span().of(text.content()));
      return words.isEmpty() ? null : new Line(sentence, words, matcher.match(words));
    }

    List<Stance> run() {
      Iterator<Boolean> nearSubject = subject.near(text, text.sentences()).iterator();
      for (int i = 0; i < text.sentences().size(); i++) {
        boolean near = nearSubject.next();
        Line line = i < BEGINNING ? beginning.get(i) : line(text.sentences().get(i));
        if (line == null) {
          continue;
        }
        if (line.sentence().passage().kind() == Block.Kind.HEADING) {
          resolver.heading(line.words(), line.hits());
          String written = line.sentence().span().of(text.content());
          reportedSection = REPORTED.matcher(written).find();
        } else {
          read(line.sentence(), line.words(), line.hits(), near);
        }
      }
      return found;
    }

    private void read(Sentence sentence, List<Word> words, List<TopicHit> hits, boolean near) {
      TopicResolver.Resolved topic = resolver.resolve(words, hits, sentence.passage());
      boolean asked =
          text.isQuestion(sentence.span().start())
              || words.get(words.size() - 1).text().equals("?");
      if (asked
          || !near
          || !cues.mayMatch(words)
          || topic.all().highest() < (covered ? ANY_TOPIC : TOLD_TOPIC)) {
        reported &= !asked && POINTS_BACK.contains(words.get(0).text());
        behindStance = false;
        return;
      }
      Stance stance = stance(sentence, words, topic);
      behindStance = stance != null;
      if (stance != null) {
        found.add(stance);
      }
    }

    /** At most four topics besides the best that the sentence itself names. */
    private Map<String, Double> touches(TopicResolver.Resolved topic) {
      Map<String, Double> touches = new LinkedHashMap<>();
      for (int i : topic.own().further(OWN_TOPIC)) {
        if (i != topic.all().best() && touches.size() < MOST_TOUCHES) {
          touches.put(topics.topics().get(i).slug(), hundredths(topic.own().of(i)));
        }
      }
      return touches;
    }

    private static boolean takesAfter(Cue cue) {
      return cue.rule().content() == CueRule.Content.PREVIOUS
          || cue.rule().content() == CueRule.Content.ELABORATED;
    }

    private @Nullable Stance stance(
        Sentence sentence, List<Word> words, TopicResolver.Resolved topic) {
      List<Clause> clauses = Frames.open(ClauseSplitter.split(words));
      Clause main = clauses.get(0);
      Cue refusal = cues.refusal(main);
      boolean pointsBack = POINTS_BACK.contains(words.get(0).text());
      boolean others = refusal != null && refusal.rule().name().equals("attributed");
      reported = others || reported && pointsBack;
      if (refusal != null || Attribution.toOthers(main)) {
        return null;
      }
      Cue cue = cues.find(main);
      if (cue == null || !cue.holder().subject() || concedes(cue)) {
        cue = better(cue, clauses, words);
      }
      if (cue == null || (reported || reportedSection) && !cue.holder().subject()) {
        return null;
      }
      reported = false;
      if (cue.rule().own() && topic.own().highest() < OWN_TOPIC
          || !cue.holder().subject() && isUnclear(topic, cue.holder())
          || cue.rule().content() == CueRule.Content.ELABORATED && !behindStance) {
        return null;
      }
      return stance(sentence, words, cue, clauses, topic);
    }

    private static boolean isUnclear(TopicResolver.Resolved topic, Holder holder) {
      boolean silent = topic.own().highest() == 0 && holder.equals(Holder.IMPLICIT);
      return topic.all().highest() < (silent ? CLEAR_CONTEXT : TOLD_TOPIC);
    }

    /** {@code begrijpt dat …, maar vindt …}: what is conceded does not decide. */
    private static boolean concedes(Cue cue) {
      return cue.rule().polarity() == Polarity.NEUTRAL_POSITION;
    }

    private static boolean isOfHolder(@Nullable Cue cue) {
      return cue != null && !cue.holder().equals(Holder.IMPLICIT);
    }

    /** Of several main clauses the one speaks in which a holder does, else the first with a cue. */
    private @Nullable Cue better(@Nullable Cue first, List<Clause> clauses, List<Word> words) {
      Cue best = first;
      Holder shared = cues.holder(clauses.get(0));
      boolean others = cues.hasThirdParty(clauses.get(0));
      for (Clause clause : clauses.subList(1, clauses.size())) {
        if (clause.main() && (best == null || !best.holder().subject() || concedes(best))) {
          Holder own = cues.holder(clause);
          boolean shares = clause.startsWithVerb() && !own.subject();
          Holder holder =
              shares && (shared.subject() || own.equals(Holder.IMPLICIT)) ? shared : own;
          Cue cue = cues.find(clause, holder);
          boolean ofOthers = others && (clause.startsWithVerb() || clause.isBehindColon(words));
          boolean decides = best == null ? !ofOthers : concedes(best) && isOfHolder(cue);
          if (cue != null && (cue.holder().subject() || decides)) {
            best = cue;
          }
          shared = holder;
        }
      }
      return best;
    }

    private Stance stance(
        Sentence sentence,
        List<Word> words,
        Cue cue,
        List<Clause> clauses,
        TopicResolver.Resolved topic) {
      Judgement judgement = Judgement.of(cue, clauses, cues, intensifiers);
      if (takesAfter(cue) && !found.isEmpty()) {
        judgement = judgement.orThatOf(found.get(found.size() - 1));
      }
      int best = topic.all().best();
      List<Span> terms = new ArrayList<>();
      for (TopicHit hit : topic.hits()) {
        if (hit.topic() == best) {
          terms.add(span(words.get(hit.from()), words.get(hit.to() - 1)));
        }
      }
      return new Stance(
          sentence.span(),
          Attribution.toOwnServices(cue.clause()) ? "derden-onderschreven" : cue.holder().label(),
          topics.topics().get(best).slug(),
          touches(topic),
          judgement.polarity(),
          judgement.strength(),
          judgement.tense(),
          span(cue.clause().words().get(cue.from()), cue.clause().words().get(cue.to() - 1)),
          terms,
          confidence(cue, topic, best),
          cue.rule().name());
    }
  }

  private static Span span(Word first, Word last) {
    return new Span(first.start(), Math.max(first.end(), last.end()));
  }

  private static double confidence(Cue cue, TopicResolver.Resolved topic, int best) {
    double told = Math.max(topic.pointed() ? POINTED : 0, Math.min(1, topic.own().of(best) / 2.5));
    double base = cue.holder().subject() ? 0.6 : 0.4;
    return hundredths(base + 0.35 * told);
  }

  /** As exact as tables hold it, so that what is read from them is what was found. */
  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }
}

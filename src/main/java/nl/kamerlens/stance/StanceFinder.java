package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST_TOUCHES = 4;
  private static final double POINTED = 0.2;
  private static final double ANY_TOPIC = 0.7;

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

  /** One text being read: what came before a sentence bears on it. */
  private final class Reading {
    private final AnalyzedText text;
    private final TopicResolver resolver = new TopicResolver(matcher, topics.topics().size());
    private final List<Stance> found = new ArrayList<>();
    private boolean reportedSection;
    private boolean reported;
    private boolean behindStance;

    Reading(AnalyzedText text) {
      this.text = text;
    }

    List<Stance> run() {
      Iterator<Boolean> nearSubject = subject.near(text, text.sentences()).iterator();
      for (Sentence sentence : text.sentences()) {
        boolean near = nearSubject.next();
        Passage passage = sentence.passage();
        if (!passage.isProse() || passage.isFootnote() || sentence.span().length() > LONGEST) {
          continue;
        }
        String written = sentence.span().of(text.content());
        List<Word> words = Word.of(written);
        if (words.isEmpty()) {
          continue;
        }
        if (passage.kind() == Block.Kind.HEADING) {
          resolver.heading(words);
          reportedSection = REPORTED.matcher(written).find();
        } else {
          read(sentence, words, near);
        }
      }
      return found;
    }

    private void read(Sentence sentence, List<Word> words, boolean near) {
      TopicResolver.Resolved topic = resolver.resolve(words, sentence.passage());
      boolean asked =
          text.isQuestion(sentence.span().start())
              || words.get(words.size() - 1).text().equals("?");
      if (asked || !near || !cues.mayMatch(words) || topic.all().highest() < ANY_TOPIC) {
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
      if (cue == null || !cue.holder().subject()) {
        cue = better(cue, clauses, words);
      }
      if (cue == null || (reported || reportedSection) && !cue.holder().subject()) {
        return null;
      }
      reported = false;
      if (cue.rule().own() && topic.own().highest() < OWN_TOPIC
          || cue.rule().content() == CueRule.Content.ELABORATED && !behindStance) {
        return null;
      }
      return stance(sentence, words, cue, clauses, topic);
    }

    /** Of several main clauses the one speaks in which a holder does, else the first with a cue. */
    private @Nullable Cue better(@Nullable Cue first, List<Clause> clauses, List<Word> words) {
      Cue best = first;
      Holder shared = cues.holder(clauses.get(0));
      boolean others = cues.hasThirdParty(clauses.get(0));
      for (Clause clause : clauses.subList(1, clauses.size())) {
        if (clause.main() && (best == null || !best.holder().subject())) {
          Holder own = cues.holder(clause);
          Holder holder = clause.startsWithVerb() && !own.subject() ? shared : own;
          Cue cue = cues.find(clause, holder);
          boolean ofOthers = others && (clause.startsWithVerb() || clause.isBehindColon(words));
          if (cue != null && (cue.holder().subject() || best == null && !ofOthers)) {
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

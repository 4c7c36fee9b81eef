package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.motion.Motion.Relation;
import nl.kamerlens.motion.RelationFinder.Cue;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the moties that are named: {@code ter uitvoering van de motie Boswijk (Kamerstuk 21 501-20,
 * nr. 2243)}.
 *
 * <p>Named is a motie by its members, by its number, or by a footnote of its own. A motie spoken of
 * in general ({@code eerdere moties}) is not found, nor one that is only pointed at ({@code deze
 * motie}).
 */
public final class MotionFinder {
  private final MemberNames names;
  private final RuleSet rules;
  private final Pattern chain;
  private final Pattern ofOthers;
  private final Pattern ofOthersBehind;

  /** Tells names apart by the lexicons alone. */
  public MotionFinder() {
    this(MemberNames.fromLexicons());
  }

  /**
   * Tells names apart by a list of members too.
   *
   * @param members of any time; none is the same as no list
   */
  public MotionFinder(Collection<Member> members) {
    this(MemberNames.with(members));
  }

  private MotionFinder(MemberNames names) {
    this.names = names;
    this.rules = RuleSet.load("motions");
    this.chain = rules.fragmentPattern("chain");
    this.ofOthers = rules.fragmentPattern("other-bodies");
    this.ofOthersBehind = rules.fragmentPattern("other-bodies-behind");
  }

  /**
   * All moties of the text, in its order.
   *
   * @param references the citations of the same text
   */
  public List<Motion> find(AnalyzedText text, List<Reference> references) {
    List<MotionWord> words = MotionWordFinder.find(text.content());
    return words.isEmpty() ? List.of() : new Run(text, references).find(words);
  }

  /** A word and the moties that it names; none where it speaks in general. */
  private record Naming(MotionWord word, List<Mention> mentions) {
    Span span() {
      int end = mentions.isEmpty() ? word.end() : mentions.get(mentions.size() - 1).span().end();
      return new Span(word.start(), end);
    }
  }

  /** The finding of one text. */
  private final class Run {
    private final AnalyzedText text;
    private final String content;
    private final MentionFinder mentionFinder;
    private final NumberFinder numberFinder;
    private final RelationFinder relationFinder;
    private final List<Naming> namings = new ArrayList<>();
    private final Matcher chained;
    private final Matcher others;
    private final Matcher othersBehind;

    Run(AnalyzedText text, List<Reference> references) {
      this.text = text;
      this.content = text.content();
      this.mentionFinder = new MentionFinder(text, references, names, rules);
      this.numberFinder = new NumberFinder(content, references, rules);
      this.relationFinder = new RelationFinder(content, rules);
      this.chained = chain.matcher(content);
      this.others = ofOthers.matcher(content);
      this.othersBehind = ofOthersBehind.matcher(content);
    }

    List<Motion> find(List<MotionWord> words) {
      read(words);
      List<@Nullable Cue> cues = cues();
      List<Motion> found = new ArrayList<>();
      for (int i = 0; i < namings.size(); i++) {
        boolean asked = isAsked(namings.get(i).span().start());
        for (Mention mention : namings.get(i).mentions()) {
          found.add(motion(mention, asked ? null : cues.get(i)));
        }
      }
      return found;
    }

    /** Whoever asks about a motie does nothing with it. */
    private boolean isAsked(int offset) {
      Span sentence = text.sentenceAt(offset).span();
      return text.isQuestion(offset) || content.charAt(sentence.end() - 1) == '?';
    }

    private void read(List<MotionWord> words) {
      for (int i = 0; i < words.size(); i++) {
        MotionWord word = words.get(i);
        Passage passage = text.passageAt(word.start());
        if (!passage.isProse() || isOfOthers(word)) {
          continue;
        }
        MotionWord next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean repeated = next != null && isRepeated(word, next);
        int bound = repeated || next == null ? content.length() : next.start();
        List<Mention> mentions = mentionFinder.at(word, limit(word, passage, bound));
        namings.add(new Naming(word, mentions));
        i += repeated ? 1 : 0;
      }
    }

    /** {@code De gemeenteraad nam een motie-Visser aan}: not one of the Kamers. */
    private boolean isOfOthers(MotionWord word) {
      Span sentence = text.sentenceAt(word.start()).span();
      int from = Math.max(sentence.start(), word.start() - 120);
      int to = Math.min(sentence.end(), word.end() + 80);
      return from < word.start()
          && (others.region(from, word.start()).find()
              || othersBehind.region(word.end(), to).find());
    }

    /** Where what names this motie must have ended: its sentence, or the next motie. */
    private int limit(MotionWord word, Passage passage, int next) {
      int last = passage.span().end();
      int end = text.sentenceAt(word.start()).span().end();
      while (end + 1 < next && (end + 1 < last ? goesOn(end) : isNumberedBelow(end))) {
        end = text.sentenceAt(end + 1).span().end();
      }
      return Math.max(word.end(), Math.min(next, end));
    }

    /**
     * In the report of a debate the chair's {@code Zij krijgt nr. 12} is a paragraph of its own.
     */
    private boolean isNumberedBelow(int end) {
      return content.startsWith("Zij krijgt", end + 1)
          || content.startsWith("Naar mij blijkt", end + 1);
    }

    /** A sentence does not end where a bracket or a small letter follows, or its number. */
    private boolean goesOn(int end) {
      char next = content.charAt(end + 1);
      return next == '('
          || Character.isLowerCase(next)
          || Character.isDigit(next)
          || content.startsWith("Motie ", end + 1)
          || isNumberedBelow(end);
    }

    /** {@code Motie-Becker over … (2018). Motie #21501-02-1882} is one motie. */
    private boolean isRepeated(MotionWord word, MotionWord next) {
      if (numberFinder.announcedBy(next).isEmpty() || !numberFinder.announcedBy(word).isEmpty()) {
        return false;
      }
      String between = content.substring(word.end(), next.start());
      return between.length() < 300
          && (between.endsWith(" (") || between.endsWith(". ") || between.endsWith(": "))
          && !numberFinder.hasNumber(word.end(), next.start());
    }

    /** The phrase that governs each naming, from before it, behind it, or through its list. */
    private List<@Nullable Cue> cues() {
      List<@Nullable Cue> cues = new ArrayList<>();
      int listFrom = 0;
      for (int i = 0; i < namings.size(); i++) {
        Span span = namings.get(i).span();
        Span sentence = text.sentenceAt(span.start()).span();
        if (i == 0 || !isListed(namings.get(i - 1).span().end(), span.start(), sentence)) {
          listFrom = i;
        }
        boolean first = listFrom == i;
        boolean asked = relationFinder.isAsked(sentence.start(), span.start());
        Cue cue =
            asked
                ? null
                : relationFinder.before(
                    first ? sentence.start() : namings.get(i - 1).span().end(), span.start());
        cue = cue == null && !first ? cues.get(i - 1) : cue;
        cues.add(cue);
        if (cue == null && !asked) {
          setAll(cues, listFrom, behind(span, new Span(sentence.start(), clauseEnd(i, sentence))));
        }
      }
      return cues;
    }

    /** Where another motie of the sentence begins that is no part of the same list. */
    private int clauseEnd(int naming, Span sentence) {
      int end = namings.get(naming).span().end();
      int next =
          naming + 1 < namings.size() ? namings.get(naming + 1).span().start() : sentence.end();
      boolean other = next < sentence.end() && !isListed(end, next, sentence);
      return other ? Math.max(next, sentence.start()) : sentence.end();
    }

    /** What its sentence says behind a motie; in a table, what the cell below says. */
    private @Nullable Cue behind(Span span, Span sentence) {
      Cue cue = relationFinder.behind(span.end(), sentence.end());
      Span row = text.passageAt(span.start()).span();
      boolean closes = row.start() == span.start() && row.end() <= span.end() + 2;
      return cue == null && closes ? relationFinder.below(row.end()) : cue;
    }

    /**
     * {@code De motie A en de motie B worden uitgevoerd}: what stands behind the last is for all.
     */
    private static void setAll(List<@Nullable Cue> cues, int from, @Nullable Cue cue) {
      for (int i = from; i < cues.size(); i++) {
        cues.set(i, cue);
      }
    }

    private boolean isListed(int behindLast, int start, Span sentence) {
      return behindLast >= sentence.start()
          && behindLast <= start
          && !relationFinder.breaks(behindLast, start)
          && chained.region(behindLast, start).matches();
    }

    private static Motion motion(Mention mention, @Nullable Cue cue) {
      return new Motion(
          mention.span(),
          mention.id(),
          mention.members(),
          mention.cs(),
          cue == null ? Relation.CITES : cue.relation(),
          cue == null ? null : cue.phrase(),
          mention.footnote());
    }
  }
}

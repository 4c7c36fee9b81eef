package nl.kamerlens.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;

/**
 * Tells from the verbs around a time whether it lies behind or ahead.
 *
 * <p>The clause that holds the time decides, else its sentence: {@code zal in december worden
 * geïnformeerd} is to come, {@code die van 23 september tot 3 oktober plaatsvond} is past, {@code
 * ontvangt u in het najaar} is to come. A participle before the noun is past: {@code de op 2
 * september gestuurde antwoorden}.
 */
final class TenseFinder {
  /** What one knows of has been: {@code Bent u bekend met het bericht van NOS op 5 augustus?} */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?=[BKHbkh])(?:[Bb]ent u bekend|[Bb]ent u op de hoogte|[Kk]ent u|kennisgenomen|[Hh]erinnert u zich|[Hh]eeft u kennis)(?!\\p{L})");

  private static final Pattern PLANNED_BEHIND =
      Pattern.compile(
          "(?<!\\p{L})(?:te|geplande|voorziene|beoogde|verwachte|aangekondigde)(?!\\p{L})");

  private static final Pattern DATED_DOCUMENT =
      Pattern.compile(
          "(?:geannoteerde agenda|agenda |voorbereiding op|voorafgaand aan|ten behoeve van|met het oog op|voor het|voor de|(?<during>tijdens het|tijdens de)|aanstaande)"
              + "[^.;]{0,80}$",
          Pattern.CASE_INSENSITIVE);

  /** What has its own day behind it, whatever the sentence says of it. */
  private static final Pattern LETTER_BEFORE =
      Pattern.compile(
          "(?:brief|brieven|rapport|verslag|motie|moties|amendement|advies|antwoord|antwoorden|uitspraak|arrest|vonnis|persbericht) $");

  private static final Pattern AIMS =
      Pattern.compile(
          "(?<!\\p{L})(?:[Zz]org(?:t|en)?|[Ss]tree(?:f|ft)|[Ss]treven is|[Dd]oel is|[Bb]edoeling is|[Vv]erwacht(?:en)?|[Vv]erwachting is|beoogt?)(?!\\p{L})[^.;]{0,80} dat ");

  private static final Pattern TO_HAVE = Pattern.compile("(?<!\\p{L})te (?:hebben|zijn)(?!\\p{L})");

  private final AnalyzedText text;
  private final String content;

  TenseFinder(AnalyzedText text) {
    this.text = text;
    this.content = text.content();
  }

  /** The tense of the words around this expression. */
  Tense at(TimePhrase phrase) {
    Span sentence = text.sentenceAt(phrase.span().start()).span();
    if (!sentence.contains(phrase.span().start())) {
      return Tense.UNKNOWN;
    }
    if (isSince(phrase)) {
      return Tense.PAST;
    }
    if (isAttributive(phrase, sentence)) {
      return isPlannedBehind(phrase, sentence) ? Tense.FUTURE : Tense.PAST;
    }
    if (isOfDocument(phrase) && isOfLetter(phrase, sentence)) {
      return Tense.PAST;
    }
    if (isToHaveBeen(phrase, sentence)) {
      return Tense.FUTURE;
    }
    Tense tense = of(new Clause(content, sentence, phrase.span(), false));
    if (tense != Tense.FUTURE && isOfDocument(phrase)) {
      return isAnnounced(phrase, sentence, tense) ? Tense.FUTURE : Tense.PAST;
    }
    if (tense == Tense.UNKNOWN) {
      tense = of(new Clause(content, sentence, phrase.span(), true));
    }
    return tense == Tense.UNKNOWN && text.passageAt(phrase.span().start()).isFootnote()
        ? Tense.PAST
        : tense;
  }

  private boolean isSince(TimePhrase phrase) {
    int at = phrase.deadline().start();
    return content.regionMatches(true, at, "sinds ", 0, 6)
        || content.regionMatches(true, at, "sedert ", 0, 7);
  }

  /** {@code de op 2 september aan uw Kamer gestuurde antwoorden}. */
  private boolean isAttributive(TimePhrase phrase, Span sentence) {
    int at = phrase.deadline().start();
    int from = Math.min(at, Math.max(sentence.start(), at - 6));
    String before = content.substring(from, at).toLowerCase(Locale.ROOT);
    return at < phrase.span().start()
        && (before.endsWith(" de ")
            || before.endsWith(" het ")
            || before.equals("de ")
            || before.equals("het "))
        && !content.startsWith("van", at);
  }

  private boolean isPlannedBehind(TimePhrase phrase, Span sentence) {
    int to = Math.max(phrase.span().end(), Math.min(sentence.end(), phrase.span().end() + 60));
    return PLANNED_BEHIND.matcher(content).region(phrase.span().end(), to).find();
  }

  /** {@code de motie van 13 februari}: a document or debate has its day behind it. */
  private boolean isOfDocument(TimePhrase phrase) {
    return content.regionMatches(true, phrase.deadline().start(), "van ", 0, 4)
        && phrase.last() == null
        && phrase.first().unit().equals("day");
  }

  /** {@code Zoals in mijn brief van 13 mei is aangekondigd}. */
  private boolean isOfLetter(TimePhrase phrase, Span sentence) {
    int at = phrase.deadline().start();
    return LETTER_BEFORE
        .matcher(content)
        .region(Math.min(at, Math.max(sentence.start(), at - 20)), at)
        .find();
  }

  /**
   * {@code Ons doel is dit voor september te hebben beproefd}, {@code Ik zorg ervoor dat dit voor
   * september is aangepast}.
   */
  private boolean isToHaveBeen(TimePhrase phrase, Span sentence) {
    boolean ends =
        phrase.bound() == TimePhrase.Bound.BEFORE || phrase.bound() == TimePhrase.Bound.UNTIL;
    int to = Math.min(sentence.end(), phrase.span().end() + 120);
    if (!ends) {
      return false;
    }
    return AIMS.matcher(content).region(sentence.start(), phrase.span().start()).find()
        || phrase.span().end() < to
            && TO_HAVE.matcher(content).region(phrase.span().end(), to).find();
  }

  /**
   * {@code de agenda voor de Raad van 12 juni}; but {@code tijdens het debat van 12 juni heb ik}
   * tells what has been.
   */
  private boolean isAnnounced(TimePhrase phrase, Span sentence, Tense tense) {
    int at = phrase.deadline().start();
    Matcher matcher =
        DATED_DOCUMENT
            .matcher(content)
            .region(Math.min(at, Math.max(sentence.start(), at - 130)), at);
    return matcher.find() && (tense != Tense.PAST || matcher.group("during") == null);
  }

  private Tense of(Clause clause) {
    if (KNOWN.matcher(content).region(clause.span().start(), clause.span().end()).find()) {
      return Tense.PAST;
    }
    boolean perfect = isPerfect(clause);
    Tense nearest = Tense.UNKNOWN;
    int distance = Integer.MAX_VALUE;
    for (Clause.Word word : clause.words()) {
      if (word.form() == VerbForm.AUXILIARY) {
        return Tense.FUTURE;
      }
      Tense tense = of(word.form(), perfect);
      if (tense != Tense.UNKNOWN && word.distance() < distance) {
        nearest = tense;
        distance = word.distance();
      }
    }
    return nearest;
  }

  private static Tense of(VerbForm form, boolean perfect) {
    return switch (form) {
      case PAST -> Tense.PAST;
      case PERFECT -> perfect ? Tense.PAST : Tense.FUTURE;
      case PRESENT -> Tense.FUTURE;
      default -> Tense.UNKNOWN;
    };
  }

  /** Whether {@code is} or {@code heeft} make a perfect here: not with {@code gepland}. */
  private static boolean isPerfect(Clause clause) {
    boolean participle = false;
    for (Clause.Word word : clause.words()) {
      if (word.form() == VerbForm.PLANNED) {
        return false;
      }
      participle |= word.form() == VerbForm.PARTICIPLE;
    }
    return participle;
  }
}

package nl.kamerlens.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.Lexicon;
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
  private static final Set<String> PRETERITES = Set.copyOf(Lexicon.load("preterites"));

  private static final Pattern FUTURE_AUXILIARY =
      Pattern.compile("(?<!\\p{L})(?:zal|zullen|zult|zul)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}’']++");

  private static final Set<String> PERFECT =
      Set.of("heeft", "hebben", "heb", "hebt", "is", "zijn", "ben", "bent");

  private static final Set<String> PRESENT =
      Set.of(
          "wordt",
          "worden",
          "gaat",
          "gaan",
          "ga",
          "komt",
          "komen",
          "kom",
          "stuur",
          "sturen",
          "stuurt",
          "ontvangt",
          "ontvangen",
          "informeer",
          "informeert",
          "start",
          "starten",
          "begint",
          "volgt",
          "volgen",
          "verwacht",
          "verwachten",
          "verschijnt",
          "vindt",
          "staat",
          "staan",
          "loopt",
          "treedt",
          "treden",
          "bied",
          "biedt",
          "wil",
          "willen",
          "kan",
          "kunnen",
          "moet",
          "moeten",
          "maak",
          "maken",
          "bespreek",
          "bespreekt",
          "neem",
          "neemt",
          "nemen",
          "bericht",
          "kunt",
          "bent",
          "streef",
          "streeft",
          "streven",
          "publiceert",
          "levert",
          "rond",
          "rondt",
          "stel",
          "stelt",
          "zend",
          "zendt",
          "besluit",
          "presenteert",
          "organiseert",
          "eindigt",
          "vervalt",
          "geldt",
          "bestaat",
          "voorziet",
          "beoogt");

  private static final Set<String> PLANNED =
      Set.of(
          "gepland",
          "geplande",
          "voorzien",
          "voorziene",
          "beoogd",
          "beoogde",
          "voornemens",
          "verwacht",
          "verwachte",
          "ingepland",
          "geagendeerd",
          "aangekondigd",
          "aangekondigde",
          "voorgenomen",
          "aanstaande",
          "komende",
          "gericht",
          "bedoeld",
          "klaar",
          "gereed",
          "nodig");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\p{L}{0,12}ge\\p{L}{2,}(?:d|t|en|gd)|(?:be|ver|ont|her|over|onder|vol|door)\\p{L}{2,}(?:d|t|en)|ge\\p{L}+");

  /** What one knows of has been: {@code Bent u bekend met het bericht van NOS op 5 augustus?} */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:[Bb]ent u bekend|[Bb]ent u op de hoogte|[Kk]ent u|kennisgenomen|[Hh]erinnert u zich|[Hh]eeft u kennis)(?!\\p{L})");

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[,;:()–](?= |$)| (?:dat|die|waarin|waarbij|waardoor|waarop|waarmee|waarvan|waarna|zoals|omdat|doordat|zodat|terwijl|nadat|voordat|zodra|als|wanneer|indien|hoewel|en|maar)(?= )");

  private static final Pattern DATED_DOCUMENT =
      Pattern.compile(
          "(?:geannoteerde agenda|agenda |voorbereiding op|voorafgaand aan|ten behoeve van|met het oog op|voor het|voor de|tijdens het|tijdens de|aanstaande)"
              + "[^.;]{0,80}$",
          Pattern.CASE_INSENSITIVE);

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
    Span clause = clause(phrase.span(), sentence);
    Tense tense = of(clause, phrase.span());
    if (tense != Tense.FUTURE && isOfDocument(phrase)) {
      return isAnnounced(phrase, sentence) ? Tense.FUTURE : Tense.PAST;
    }
    if (tense == Tense.UNKNOWN) {
      tense = of(sentence, phrase.span());
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
    Matcher word = WORD.matcher(content).region(phrase.span().end(), to);
    while (word.find()) {
      String found = word.group().toLowerCase(Locale.ROOT);
      if (PLANNED.contains(found) || found.equals("te")) {
        return true;
      }
    }
    return false;
  }

  /** {@code de motie van 13 februari}: a document or debate has its day behind it. */
  private boolean isOfDocument(TimePhrase phrase) {
    return content.regionMatches(true, phrase.deadline().start(), "van ", 0, 4)
        && phrase.last() == null
        && phrase.first().unit().equals("day");
  }

  private boolean isAnnounced(TimePhrase phrase, Span sentence) {
    int at = phrase.deadline().start();
    return DATED_DOCUMENT
        .matcher(content)
        .region(Math.min(at, Math.max(sentence.start(), at - 130)), at)
        .find();
  }

  /** From the comma or conjunction before the time to the next one behind it. */
  private Span clause(Span time, Span sentence) {
    int start = Math.min(time.start(), sentence.start());
    int end = Math.max(time.end(), sentence.end());
    Matcher boundary = BOUNDARY.matcher(content).region(start, end);
    while (boundary.find()) {
      if (boundary.end() <= time.start()) {
        start = boundary.start();
      } else if (boundary.start() >= time.end()) {
        return new Span(start, boundary.start());
      }
    }
    return new Span(start, end);
  }

  private Tense of(Span stretch, Span time) {
    if (FUTURE_AUXILIARY.matcher(content).region(stretch.start(), stretch.end()).find()) {
      return Tense.FUTURE;
    }
    if (KNOWN.matcher(content).region(stretch.start(), stretch.end()).find()) {
      return Tense.PAST;
    }
    Tense nearest = Tense.UNKNOWN;
    int distance = Integer.MAX_VALUE;
    boolean participle = hasParticiple(stretch, time);
    Matcher word = WORD.matcher(content).region(stretch.start(), stretch.end());
    while (word.find()) {
      Tense tense = time.contains(word.start()) ? Tense.UNKNOWN : of(word.group(), participle);
      if (word.start() >= time.end() && isInfinitive(word, stretch)) {
        tense = Tense.FUTURE; // "toegezegd de Kamer voor het zomerreces te informeren"
      }
      int away =
          word.start() < time.start() ? time.start() - word.end() : word.start() - time.end();
      if (tense != Tense.UNKNOWN && away < distance) {
        nearest = tense;
        distance = away;
      }
    }
    return nearest;
  }

  private boolean isInfinitive(Matcher word, Span stretch) {
    return word.group().equals("te")
        && INFINITIVE.matcher(content).region(word.end(), stretch.end()).lookingAt();
  }

  /** What a single word says of the time. */
  private static Tense of(String word, boolean participle) {
    String found = word.toLowerCase(Locale.ROOT);
    if (isPreterite(found)) {
      return Tense.PAST;
    }
    if (PERFECT.contains(found)) {
      return participle ? Tense.PAST : Tense.FUTURE;
    }
    return PRESENT.contains(found) ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** Whether {@code is} or {@code heeft} make a perfect here: not with {@code gepland}. */
  private boolean hasParticiple(Span stretch, Span time) {
    boolean participle = false;
    Matcher word = WORD.matcher(content).region(stretch.start(), stretch.end());
    while (word.find()) {
      String found = word.group().toLowerCase(Locale.ROOT);
      if (time.contains(word.start()) || PRESENT.contains(found) || PERFECT.contains(found)) {
        continue;
      }
      if (PLANNED.contains(found)) {
        return false;
      }
      participle |= PARTICIPLE.matcher(found).matches();
    }
    return participle && !isPassive(stretch);
  }

  private boolean isPassive(Span stretch) {
    Matcher passive = PASSIVE.matcher(content).region(stretch.start(), stretch.end());
    return passive.find();
  }

  private static final Pattern INFINITIVE = Pattern.compile(" (?:kunnen )?\\p{L}+n(?!\\p{L})");

  private static final Pattern PASSIVE =
      Pattern.compile("(?<!\\p{L})(?:wordt|worden)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private static boolean isPreterite(String word) {
    return PRETERITES.contains(word)
        || word.length() > 7
            && !word.startsWith("ge")
            && (word.endsWith("eerde") || word.endsWith("eerden"));
  }
}

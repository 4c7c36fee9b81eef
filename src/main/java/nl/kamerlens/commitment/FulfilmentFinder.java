package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.commitment.Fulfilment.Claim;
import nl.kamerlens.commitment.Fulfilment.Kind;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the authors say of older toezeggingen and moties: that they are done, under way, or
 * will not be done.
 *
 * <p>{@code "Conform mijn toezegging aan het lid Kuik zal ik uw Kamer in mei informeren."} tells of
 * a toezegging to Kuik that is under way. A sentence gives one finding, of the first rule that
 * fits.
 */
public final class FulfilmentFinder {
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?<!\\p{L})(?:zal|zullen|ontvangt|binnenkort|wordt|worden|ben voornemens|(?:stuur|informeer|bied) ik (?!.{0,40}hierbij))(?!\\p{L})");

  private static final Pattern HERE =
      Pattern.compile(
          "(?<!\\p{L})(?:[Hh]ierbij|[Hh]iermee|[Bb]ijgaand|(?:[Tt]reft|[Vv]indt) u|(?:[Mm]et|[Ii]n) deze (?:\\p{L}{0,12})?brief)(?!\\p{L})");

  /** What others ask says nothing of what was done. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?<!\\p{L})(?:vroeg|vroegen|vraagt|vragen)(?!\\p{L})[^.;]{0,80} (?:of|wanneer|hoe|waarom) (?:de|het|die|deze|aan|mijn)(?!\\p{L})");

  /** What is done is told in the perfect; what a motie asked or is itself does not count. */
  private static final Pattern PERFECT =
      Pattern.compile(
          "(?<!\\p{L})(?:heb|heeft|hebben|is|zijn|werd|werden)(?!\\p{L})[^;]{0,250}?(?<!\\p{L})"
              + "(?!aangenomen|ingediend|toegezegd|gericht)"
              + "(?:\\p{L}{0,8}ge\\p{L}{2,16}(?:d|t|en)|(?:be|ver|ont)\\p{L}{2,16}(?:d|t)|laten doen|ontvangen|verzonden|besproken)(?!\\p{L})");

  private static final Pattern MADE =
      Pattern.compile("(?:^| )(?:van|d\\.d\\.|op) (?:\\p{L}+dag )?$");

  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?:(?:het|de) (?:Kamer)?(?:lid|leden)|(?:de )?heer|mevrouw|(?<=motie)(?: van)?(?: de)?|motie-)[ ]?(?<to>{{name}}(?:(?:, | en |/){{name}}){0,5}(?: c\\.s\\.)?)"
              .replace(
                  "{{name}}",
                  "(?:(?:{{given}}) )?(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l|’t|'t) ){0,3}\\p{Lu}\\p{L}+(?:[-’]\\p{L}+){0,2}")
              .replace("{{given}}", String.join("|", Lexicon.load("given-names"))));

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?<occasion>(?:plenair debat|plenaire debat|[Cc]ommissiedebat|[Ww]etgevingsoverleg|[Nn]otaoverleg|[Aa]lgemeen [Oo]verleg|[Ss]chriftelijk overleg|[Tt]weeminutendebat|[Dd]ertigledendebat|[Ii]nterpellatiedebat|[Vv]ragenuur|[Mm]ondeling vragenuur|[Rr]egeling van werkzaamheden|[Bb]egrotingsbehandeling|[Mm]ondeling overleg|AO|WGO|CD|[Dd]ebat)(?![\\p{L}])(?: (?:over |inzake |van het ministerie van |van de begroting van )?(?:(?:de|het|van|en|in|voor) )*\\p{Lu}[\\p{L}-]*(?: (?:(?:de|het|van|en|in|voor) )*\\p{Lu}[\\p{L}-]*){0,5})?)");

  /** Behind these a number is no longer the motie's: {@code de motie is met mijn brief (…)}. */
  private static final Pattern LEAVES_THE_MOTIE =
      Pattern.compile(
          "(?<!\\p{L})(?:is|zijn|was|wordt|worden|werd|heb|heeft|hebben|had|zal|zullen|kan|kunnen|ga|gaat|ben|zie|voldaan|voldoe|voldoet|beschouw|beschouwt|beschouwen|acht|geef|geeft|geven|kom|komt|informeer|stuur|verwijs|\\p{L}{0,20}brief|\\p{L}{0,20}brieven|\\p{L}{0,20}nota|notitie|\\p{L}{0,20}rapport|\\p{L}{0,20}rapportage|\\p{L}{0,20}verslag|\\p{L}{0,20}wetsvoorstel|beantwoording|antwoorden|kabinetsreactie)(?!\\p{L})");

  /** A motie out of several: {@code eerdere moties, waaronder de motie Bakker (…)}. */
  private static final Pattern AMONG =
      Pattern.compile("(?<!\\p{L})waaronder (?:ook )?(?:de |mijn )?(?<motie>moties?)(?!\\p{L})");

  private static final List<String> NOUNS = List.of("what", "what2", "what3", "promised");

  private static final Pattern REGISTER =
      Pattern.compile("(?<![\\p{L}\\d])(?:TZ\\d{6}-\\d{3}|T0\\d{4})(?!\\d)");

  private final RuleSet rules = RuleSet.load("fulfilments");

  /**
   * All fulfilments of the text, in its order.
   *
   * @param references the citations of the same text
   * @param dates its time expressions
   */
  public List<Fulfilment> find(
      AnalyzedText text, List<Reference> references, List<DateExpression> dates) {
    List<Fulfilment> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!mayHold(text, sentence)) {
        continue;
      }
      String words = sentence.span().of(text.content());
      Fulfilment fulfilment =
          speaksOfOne(words) ? judge(sentence.span(), words, references, dates) : null;
      if (fulfilment != null) {
        found.add(fulfilment);
      }
    }
    return found;
  }

  private static boolean mayHold(AnalyzedText text, Sentence sentence) {
    Span span = sentence.span();
    Block.Kind kind = sentence.passage().kind();
    return span.length() < CommitmentFinder.LONGEST
        && kind != Block.Kind.FURNITURE
        && kind != Block.Kind.HEADING
        && text.content().charAt(span.end() - 1) != '?'
        && !text.isOfMembers(span.start());
  }

  private static boolean speaksOfOne(String words) {
    boolean named =
        words.contains("motie") || words.contains("toegezegd") || words.contains("toezegging");
    return named && !ASKED.matcher(words).find();
  }

  private @Nullable Fulfilment judge(
      Span span, String words, List<Reference> references, List<DateExpression> dates) {
    for (Rule rule : rules) {
      if (rule.triggers().stream().anyMatch(words::contains)) {
        Matcher matcher = rule.pattern().matcher(words);
        if (matcher.find()) {
          return read(rule, matcher, span, words, references, dates);
        }
      }
    }
    return null;
  }

  private static Fulfilment read(
      Rule rule,
      Matcher found,
      Span span,
      String words,
      List<Reference> references,
      List<DateExpression> dates) {
    String cue = found.group();
    Kind kind = kind(rule, cue);
    int noun = noun(found);
    Matcher occasion = OCCASION.matcher(words);
    DateExpression made = made(span, words, dates);
    return new Fulfilment(
        span,
        kind,
        claim(rule, words),
        to(kind, words, noun),
        occasion.find() ? occasion.group("occasion") : null,
        made == null
            ? null
            : words.substring(made.span().start() - span.start(), made.span().end() - span.start()),
        made == null ? Interval.UNKNOWN : made.interval(),
        kind == Kind.MOTIE ? number(span, words, noun, references) : registered(words),
        cue,
        rule.name());
  }

  private static Kind kind(Rule rule, String cue) {
    boolean motie = rule.attribute("kind") == null && cue.contains("motie");
    return motie ? Kind.MOTIE : Kind.TOEZEGGING;
  }

  /**
   * What the rule claims; {@code tense}: done where the sentence tells so in the perfect or does it
   * itself ({@code hierbij}), else under way; {@code told}: done unless it is still to come.
   */
  private static Claim claim(Rule rule, String words) {
    String claim = rule.required("claim");
    if (claim.equals("told")) {
      boolean toCome =
          FUTURE.matcher(words).find()
              && !HERE.matcher(words).find()
              && !words.contains("beschouw")
              && !words.contains("aarmee")
              && !words.contains(" acht ");
      return toCome ? Claim.UNDER_WAY : Claim.DONE;
    }
    if (!claim.equals("tense")) {
      return Claim.valueOf(claim.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    boolean told = PERFECT.matcher(words).find() && !FUTURE.matcher(words).find();
    return told || HERE.matcher(words).find() ? Claim.DONE : Claim.UNDER_WAY;
  }

  /** The day of the debate or letter: a date behind {@code van}, {@code d.d.} or {@code op}. */
  private static @Nullable DateExpression made(
      Span span, String words, List<DateExpression> dates) {
    for (DateExpression date : dates) {
      if (span.contains(date.span())
          && !date.vague()
          && MADE.matcher(words.substring(0, date.span().start() - span.start())).find()) {
        return date;
      }
    }
    return null;
  }

  /** Where the word stands that names what was to be done; 0 where the rule marks none. */
  private static int noun(Matcher found) {
    for (String noun : NOUNS) {
      boolean marked = found.pattern().pattern().contains("(?<" + noun + ">");
      if (marked && found.start(noun) >= 0) {
        return found.start(noun);
      }
    }
    return 0;
  }

  /** A motie's members stand behind the word; who was promised something, on either side. */
  private static @Nullable String to(Kind kind, String words, int noun) {
    Matcher to = MEMBERS.matcher(words);
    boolean found = kind == Kind.MOTIE ? to.find(noun) : to.find();
    return found && (kind == Kind.TOEZEGGING || isOfMotie(words, noun, to.start("to")))
        ? to.group("to")
        : null;
  }

  private static @Nullable String registered(String words) {
    Matcher register = REGISTER.matcher(words);
    return register.find() ? register.group() : null;
  }

  /**
   * The motie's own number, not that of the letter that meets it: {@code Met Kamerstuk 29 398, nr.
   * 7 is aan de motie-Bakker (29 398, nr. 4) voldaan}.
   */
  private static @Nullable String number(
      Span span, String words, int noun, List<Reference> references) {
    for (Reference reference : references) {
      if (span.contains(reference.span())
          && reference.id().kind() == PublicationId.Kind.KAMERSTUK
          && isOfMotie(words, noun, reference.span().start() - span.start())) {
        return reference.id().value();
      }
    }
    return null;
  }

  private static boolean isOfMotie(String words, int noun, int at) {
    return at >= noun
        && !LEAVES_THE_MOTIE.matcher(words.substring(nearest(words, noun, at), at)).find();
  }

  private static int nearest(String words, int noun, int at) {
    Matcher among = AMONG.matcher(words).region(noun, at);
    int nearest = noun;
    while (among.find()) {
      nearest = among.start("motie");
    }
    return nearest;
  }
}

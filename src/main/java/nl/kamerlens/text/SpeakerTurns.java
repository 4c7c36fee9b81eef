package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;

/**
 * Finds who speaks in the report of a debate or of a written consultation, by the names and
 * headings before their words.
 *
 * <p>Where the answers of a written consultation stand between the questions without a heading,
 * each paragraph is told by its first words. {@code Mevrouw Jansen (SP):} and {@code Vragen en
 * opmerkingen van de leden van de D66-fractie} open the words of members, {@code Minister De Boer:}
 * and {@code Reactie} those of the government. Where the chair reads the promises of a debate, they
 * are the government's.
 */
final class SpeakerTurns {
  private static final int LONGEST_OPENING = 160;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<member>(?:De heer|Mevrouw|Het lid|Kamerlid) [^:()]{2,60}\\([^():]{2,40}\\) ?:"
              + "|(?:[IVX]{1,4}\\.? |\\d{1,2}\\.? )?(?:Vragen(?:,| en) (?:antwoorden|opmerkingen)|Inbreng|Vragen) (?:en opmerkingen )?(?:van(?:uit|wege)?|door|namens) [^.:?]{3,100}(?:fracties?|leden|Groep|lid|commissie)\\b[^.:?]{0,60}$)"
              + "|(?<chair>De (?:[Ww]aarnemend |[Ff]ungerend )?[Vv]oorzitter ?:|(?:De (?:algemene )?beraadslaging|De vergadering) wordt |Aan de orde (?:is|zijn) )"
              + "|(?<government>(?:De )?(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris)\\b[^.:?]{0,90}:"
              + "|(?:[IVX]{1,4}\\.? |\\d{1,2}\\.? )?(?:Reactie|Antwoord|Antwoorden|Beantwoording)(?: ?/ ?[Rr]eactie)?(?: (?:van|op|door) [^.:?]{3,100})?$)");

  /** {@code Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon}. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?:[IVX]{1,4}\\.? |\\d{1,2}\\.? )?Vragen en opmerkingen\\b[^.:?]{3,90}\\b(?:reactie|antwoord|antwoorden|beantwoording)(?: van [^.:?]{3,60})?$");

  private static final Pattern MEMBERS_ASK =
      Pattern.compile(
          "(?:De|Deze|Genoemde|Voornoemde|Dezelfde|Ook de|Tevens vragen de) (?:[\\p{L}-]+ ){0,4}?(?:leden|fractie)\\b|Kan de |Kunt u |Is de (?:minister|staatssecretaris)|Zij ");

  private record Turn(int start, boolean ofMembers) {}

  private final List<Turn> turns;

  private SpeakerTurns(List<Turn> turns) {
    this.turns = turns;
  }

  static SpeakerTurns find(String content, List<Passage> passages) {
    List<Turn> turns = new ArrayList<>();
    List<Integer> chairs = new ArrayList<>();
    Matcher opening = OPENING.matcher(content);
    Matcher mixedHeading = MIXED.matcher(content);
    Matcher asked = MEMBERS_ASK.matcher(content);
    boolean mixed = false;
    for (Passage passage : passages) {
      Span span = passage.span();
      if (passage.isFootnote() || !passage.isProse()) {
        continue;
      }
      int end = Math.min(span.end(), span.start() + LONGEST_OPENING);
      if (!mayOpen(content, span)) {
        if (mixed) {
          turns.add(new Turn(span.start(), isAsked(content, span)));
        }
        continue;
      }
      mixed |= mixedHeading.region(span.start(), end).matches();
      if (opening.region(span.start(), end).lookingAt()) {
        if (opening.group("chair") != null) {
          chairs.add(turns.size());
        }
        turns.add(new Turn(span.start(), opening.group("government") == null));
      } else if (mixed) {
        boolean asks = asked.region(span.start(), end).lookingAt() || isAsked(content, span);
        turns.add(new Turn(span.start(), asks));
      }
    }
    chairs.forEach(i -> turns.set(i, chair(content, turns, i)));
    return new SpeakerTurns(turns);
  }

  private static boolean isAsked(String content, Span span) {
    return content.charAt(span.end() - 1) == '?';
  }

  /** {@code D}, {@code M}, …: what an opening begins with. */
  private static boolean mayOpen(String content, Span span) {
    return span.length() > 4 && "DMHKVIRASBX123456789".indexOf(content.charAt(span.start())) >= 0;
  }

  private static Turn chair(String content, List<Turn> turns, int index) {
    int start = turns.get(index).start();
    int end = index + 1 < turns.size() ? turns.get(index + 1).start() : content.length();
    return new Turn(start, content.substring(start, end).indexOf("toezegging") < 0);
  }

  /** Whether a member or the chair speaks at this offset; false where no turn has begun. */
  boolean ofMembers(int offset) {
    int low = 0;
    int high = turns.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high >= 0 && turns.get(high).ofMembers();
  }
}

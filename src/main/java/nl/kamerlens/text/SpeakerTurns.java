package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.document.SpeakerLine;

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
          "(?<member>"
              + SpeakerLine.MEMBER
              + "|(?:[IVX]{1,4}\\.? |\\d{1,2}\\.? )?(?:Vragen(?:,| en) (?:antwoorden|opmerkingen)|Inbreng|Vragen) (?:en opmerkingen )?(?:van(?:uit|wege)?|door|namens) [^.:?]{3,100}(?:fracties?|leden|Groep|lid|commissie)\\b[^.:?]{0,60}$)"
              + "|(?<chair>"
              + SpeakerLine.CHAIR
              + "|(?:De (?:algemene )?beraadslaging|De vergadering) wordt |Aan de orde (?:is|zijn) )"
              + "|(?<government>"
              + SpeakerLine.OFFICE
              + "[^.:?]{0,90}:"
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
    Reading reading = new Reading(content);
    for (Passage passage : passages) {
      if (passage.isProse() && !passage.isFootnote()) {
        reading.read(passage.span());
      }
    }
    return new SpeakerTurns(reading.turns());
  }

  /** Goes through the paragraphs of a text in their order. */
  private static final class Reading {
    private final String content;
    private final Matcher opening;
    private final Matcher mixedHeading;
    private final Matcher asking;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Integer> chairs = new ArrayList<>();

    /** Whether answers stand between the questions, without a heading. */
    private boolean mixed;

    Reading(String content) {
      this.content = content;
      opening = OPENING.matcher(content);
      mixedHeading = MIXED.matcher(content);
      asking = MEMBERS_ASK.matcher(content);
    }

    void read(Span paragraph) {
      int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_OPENING);
      boolean mayOpen = mayOpen(paragraph);
      mixed |= mayOpen && mixedHeading.region(paragraph.start(), end).matches();
      if (mayOpen && opening.region(paragraph.start(), end).lookingAt()) {
        if (opening.group("chair") != null) {
          chairs.add(turns.size());
        }
        turns.add(new Turn(paragraph.start(), opening.group("government") == null));
      } else if (mixed) {
        boolean asks = mayOpen && asking.region(paragraph.start(), end).lookingAt();
        turns.add(new Turn(paragraph.start(), asks || content.charAt(paragraph.end() - 1) == '?'));
      }
    }

    /** {@code D}, {@code M}, …: what an opening begins with. */
    private boolean mayOpen(Span paragraph) {
      return paragraph.length() > 4
          && "DMHKVIRASBX123456789".indexOf(content.charAt(paragraph.start())) >= 0;
    }

    List<Turn> turns() {
      chairs.forEach(i -> turns.set(i, chair(i)));
      return turns;
    }

    private Turn chair(int index) {
      int start = turns.get(index).start();
      int end = index + 1 < turns.size() ? turns.get(index + 1).start() : content.length();
      return new Turn(start, content.substring(start, end).indexOf("toezegging") < 0);
    }
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

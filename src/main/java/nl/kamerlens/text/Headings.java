package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headings that open a section.
 *
 * <p>What the markup calls a heading is one, but for the title of the whole. A heading that was
 * only guessed from its looks must be followed by prose and stand there once: the name of a
 * signatory, a label of the letterhead, the cell of a table and a running head are none.
 */
final class Headings {
  private static final int LONGEST = 200;
  private static final int SHORTEST_PROSE = 60;

  private static final Pattern NUMBER =
      Pattern.compile("(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.? {1,3}\\p{Lu}");

  /** Where a letter begins or ends. */
  private static final Pattern END =
      Pattern.compile(
          "(?:Geachte |Aan de [Vv]oorzitter|Hoogachtend|Met vriendelijke groet|"
              + "(?:De|DE) (?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)\\b(?!.*[.:]$)).{0,150}");

  private static final Pattern KAMERSTUK = Pattern.compile("Nr\\. \\d{1,4}(?:$| \\p{Lu}{3})");

  private static final Pattern NO_HEADING =
      Pattern.compile(
          "(?:\\p{Lu}[.\\u00A0 ]{1,2}){1,5}(?:\\p{Ll}{2,4} ){0,3}\\p{Lu}[^.]{0,40}"
              + "|(?:Datum|Onderwerp|Betreft|Projectnaam|Ons kenmerk|Uw kenmerk|Onze referentie|Onze Referentie"
              + "|Uw referentie|Kenmerk|Bijlagen?|Bijlage\\(n\\)|Contactpersoon|Pagina|Kopie aan)[: ]{0,2}");

  private final AnalyzedText text;
  private final String content;
  private final Set<Integer> questions = new HashSet<>();
  private final Map<String, Integer> guessed = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();

  private Headings(AnalyzedText text) {
    this.text = text;
    this.content = text.content();
    text.sections().forEach(section -> questions.add(section.span().start()));
    for (Passage passage : text.passages()) {
      if (isGuessed(passage)) {
        guessed.merge(passage.span().of(content), 1, Integer::sum);
      }
    }
  }

  /** The headings in the order of the text, and the places where sections end. */
  static List<Heading> find(AnalyzedText text) {
    Headings finder = new Headings(text);
    Passage title = finder.title();
    List<Passage> passages = text.passages();
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).equals(title)) {
        finder.read(i);
      }
    }
    return finder.headings;
  }

  private void read(int index) {
    Passage passage = text.passages().get(index);
    Span span = passage.span();
    if (!passage.isProse() || passage.isFootnote() || span.isEmpty()) {
      return;
    }
    if (questions.contains(span.start())) {
      headings.add(new Heading(span, Heading.QUESTION, null));
    } else if (passage.level() <= 0 && isEnd(span) || isNumbered(span)) {
      headings.add(new Heading(span, Heading.END, null));
    } else if (passage.kind() == Block.Kind.HEADING && span.length() <= LONGEST) {
      readHeading(index, passage);
    }
  }

  private void readHeading(int index, Passage passage) {
    String number = number(passage.span());
    if (passage.level() > 0) {
      headings.add(new Heading(passage.span(), passage.level(), null));
    } else if (number != null) {
      int depth = (int) number.chars().filter(c -> c == '.').count() + 1;
      headings.add(new Heading(passage.span(), depth, number));
    } else if (passage.level() == 0
        && questions.isEmpty()
        && isSure(passage)
        && leadsToProse(index)) {
      headings.add(new Heading(passage.span(), Heading.LOOSE, null));
    }
  }

  private @Nullable String number(Span span) {
    if (!Character.isDigit(content.charAt(span.start()))) {
      return null;
    }
    Matcher number = NUMBER.matcher(content).region(span.start(), span.end());
    return number.lookingAt() ? number.group("number") : null;
  }

  private boolean isEnd(Span span) {
    return "GAHMD".indexOf(content.charAt(span.start())) >= 0
        && span.length() <= LONGEST
        && END.matcher(content).region(span.start(), span.end()).matches();
  }

  /** {@code Nr. 28 MOTIE VAN DE LEDEN CEDER EN TSEGGAI}: a Kamerstuk, and no part of one. */
  private boolean isNumbered(Span span) {
    return content.startsWith("Nr. ", span.start())
        && KAMERSTUK.matcher(content).region(span.start(), span.end()).lookingAt();
  }

  private static boolean isGuessed(Passage passage) {
    return passage.kind() == Block.Kind.HEADING && passage.level() <= 0;
  }

  private boolean isSure(Passage passage) {
    String words = passage.span().of(content);
    return guessed.getOrDefault(words, 0) == 1
        && !callsNote(passage.span())
        && words.chars().anyMatch(Character::isLowerCase)
        && !NO_HEADING.matcher(words).matches();
  }

  /** A caption does, for its source. */
  private boolean callsNote(Span span) {
    return text.noteCalls().stream()
        .anyMatch(call -> span.start() < call.position() && call.position() <= span.end());
  }

  /** Whether the next passage but headings is more than a cell of a table or a caption. */
  private boolean leadsToProse(int index) {
    List<Passage> passages = text.passages();
    int headingsBetween = 0;
    for (int i = index + 1; i < passages.size() && headingsBetween <= 2; i++) {
      Passage next = passages.get(i);
      if (!next.isProse() || next.isFootnote()) {
        continue;
      }
      if (next.kind() != Block.Kind.HEADING) {
        return next.kind() != Block.Kind.TABLE && next.span().length() >= SHORTEST_PROSE;
      }
      headingsBetween++;
    }
    return false;
  }

  /** The title of the whole: the markup's first heading, before all prose, alone on its level. */
  private @Nullable Passage title() {
    Passage first = null;
    for (Passage passage : text.passages()) {
      if (passage.level() > 0 && passage.isProse()) {
        if (first != null && passage.level() <= first.level()) {
          return null;
        }
        first = first == null ? passage : first;
      } else if (first == null && isLong(passage)) {
        return null;
      }
    }
    return first == null || number(first.span()) != null ? null : first;
  }

  private static boolean isLong(Passage passage) {
    return passage.isProse() && !passage.isFootnote() && passage.span().length() >= SHORTEST_PROSE;
  }
}

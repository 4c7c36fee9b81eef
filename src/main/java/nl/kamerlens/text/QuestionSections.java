package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;

/**
 * Finds the questions and answers by their headings: {@code Vraag 3, 4 en 5}, {@code Antwoord op
 * vraag 3 en 8}.
 */
final class QuestionSections {
  private static final int LONGEST_HEADING = 80;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?<kind>[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?|Mededeling)(?: op)?(?: de)?(?: vra(?:ag|gen))?"
              + "(?<numbers>(?: ?(?:,|en|t/m|tot en met|–|-)? ?\\d{1,3}[a-z]?){0,40})[.:]? ?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-z]?");

  private QuestionSections() {}

  static List<Section> find(String content, List<Passage> passages) {
    List<Section> sections = new ArrayList<>();
    Matcher heading = HEADING.matcher(content);
    Matcher number = NUMBER.matcher(content);
    for (Passage passage : passages) {
      if (!passage.isProse()
          || passage.isFootnote()
          || passage.span().length() > LONGEST_HEADING
          || !heading.region(passage.span().start(), passage.span().end()).matches()) {
        continue;
      }
      List<String> numbers = new ArrayList<>();
      number.region(heading.start("numbers"), heading.end("numbers"));
      while (number.find()) {
        numbers.add(number.group());
      }
      boolean question = Character.toLowerCase(heading.group("kind").charAt(0)) == 'v';
      if (question && numbers.isEmpty()) {
        continue;
      }
      closeLast(sections, passage.span().start());
      sections.add(
          new Section(
              question ? Section.Kind.QUESTION : Section.Kind.ANSWER,
              numbers.isEmpty() && !sections.isEmpty() ? lastNumbers(sections) : numbers,
              new Span(passage.span().start(), content.length())));
    }
    return sections;
  }

  private static List<String> lastNumbers(List<Section> sections) {
    return sections.get(sections.size() - 1).numbers();
  }

  private static void closeLast(List<Section> sections, int end) {
    if (!sections.isEmpty()) {
      int last = sections.size() - 1;
      Section open = sections.get(last);
      sections.set(
          last, new Section(open.kind(), open.numbers(), new Span(open.span().start(), end)));
    }
  }
}

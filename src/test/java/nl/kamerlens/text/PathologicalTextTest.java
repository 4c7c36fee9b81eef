package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kamerlens.document.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text takes longer than its length deserves: each of these is read in a fraction of the limit.
 */
class PathologicalTextTest {
  private static final int SIZE = 100_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one digit a line", "1\n"),
        Arguments.of("notes without end", "woord1\n1 Zie de brief.\n"),
        Arguments.of("labels alone, called in the text", "woord1 woord2\n1\n\n2\n"),
        Arguments.of("brackets", "[1"),
        Arguments.of("opening brackets and numbers", "(a1)"),
        Arguments.of("digits", "1234567890"),
        Arguments.of("hyphens at line ends", "Neder-\n"),
        Arguments.of("form feeds", "\f"),
        Arguments.of("blanks", " "),
        Arguments.of("combining accents", "e\u0301\u0301"),
        Arguments.of("full stops", "a. "),
        Arguments.of("sources that never close", "Ja. (Kamerstuk "),
        Arguments.of("brackets over full stops", "(a. B "),
        Arguments.of("quotes that never close", "Zei “Ja. "),
        Arguments.of("glued sentences", "woord.Woord?"),
        Arguments.of("abbreviations", "c.s. Jl. "),
        Arguments.of("question headings", "Vraag 1, 2, 3 en 4\n"),
        Arguments.of("bullets", "– a\n"),
        Arguments.of("links", "https://www."),
        Arguments.of("letterheads", "Datum\n\n"),
        Arguments.of("low surrogates", "\uDC00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(10)
  void isReadInTime(String name, String unit) {
    String text = unit.repeat(SIZE / unit.length());
    AnalyzedText analyzed = AnalyzedText.of(text);
    int length = analyzed.content().length();
    Span source = analyzed.source(new Span(0, length));
    assertThat(source.end()).isLessThanOrEqualTo(text.length());
    for (Sentence sentence : analyzed.sentences()) {
      assertThat(sentence.span().end()).isLessThanOrEqualTo(length);
    }
  }
}

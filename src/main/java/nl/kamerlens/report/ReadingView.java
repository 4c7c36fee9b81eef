package nl.kamerlens.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamerlens.document.Span;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Reading;
import nl.kamerlens.extract.Reading.ReadFootnote;
import nl.kamerlens.extract.Reading.ReadSentence;
import nl.kamerlens.extract.Reading.ReadToken;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kamerlens text} shows of a document: as a layer for tables and JSON, and as lines.
 *
 * @param layer its rows and columns
 * @param text the same for people
 */
public record ReadingView(Layer<?> layer, Function<Extraction, String> text) {

  private record Whole(int end, String text) {
    static Whole of(String text) {
      return new Whole(text.codePointCount(0, text.length()), text);
    }
  }

  /** The document's text, in which all offsets count. */
  public static final ReadingView TEXT = whole(e -> e.document().text());

  /** The text as it is read: a passage a line. */
  public static final ReadingView READ = whole(e -> reading(e).content());

  public static final ReadingView SENTENCES =
      new ReadingView(
          new Layer<ReadSentence>(
              "sentences",
              e -> reading(e).sentences(),
              List.of(
                  column("start", Type.INTEGER, "First code point.", s -> s.place().start()),
                  column("end", Type.INTEGER, "Code point behind the last.", s -> s.place().end()),
                  column(
                      "sentence",
                      Type.TEXT,
                      "The sentence on one line.",
                      s -> s.place().sentence()),
                  column("part", Type.TEXT, "Paragraph, heading, footnote …", ReadSentence::part),
                  column("footnote", Type.TEXT, "Mark of its footnote.", s -> s.place().footnote()),
                  column("on_page", Type.INTEGER, "Page, from 1.", s -> s.place().page()),
                  column("question", Type.TEXT, "Its questions.", s -> s.place().question()),
                  column("answer", Type.TEXT, "What it answers.", s -> s.place().answer()))),
          e ->
              lines(
                  reading(e).sentences(),
                  s -> line(s.place().start(), s.place().end(), s.place().sentence())));

  public static final ReadingView TOKENS =
      new ReadingView(
          new Layer<ReadToken>(
              "tokens",
              e -> reading(e).tokens(),
              List.of(
                  column("start", Type.INTEGER, "First code point.", ReadToken::start),
                  column("end", Type.INTEGER, "Code point behind the last.", ReadToken::end),
                  column("token", Type.TEXT, "The token.", ReadToken::text),
                  column("sentence", Type.INTEGER, "Its sentence, from 1.", ReadToken::sentence))),
          e -> tokenLines(reading(e).tokens()));

  public static final ReadingView FOOTNOTES =
      new ReadingView(
          new Layer<ReadFootnote>(
              "footnotes",
              e -> reading(e).footnotes(),
              List.of(
                  column("footnote", Type.TEXT, "Mark as printed.", ReadFootnote::mark),
                  column("start", Type.INTEGER, "Where the mark stands.", f -> start(f.call())),
                  column("end", Type.INTEGER, "Where the mark ends.", f -> end(f.call())),
                  column(
                      "sentence", Type.TEXT, "The sentence with the mark.", ReadFootnote::sentence),
                  column(
                      "note_start", Type.INTEGER, "Where the note begins.", f -> start(f.note())),
                  column("note_end", Type.INTEGER, "Where the note ends.", f -> end(f.note())),
                  column("note", Type.TEXT, "The note's text.", ReadFootnote::noteText))),
          e ->
              lines(
                  reading(e).footnotes(),
                  f -> line(f.mark(), start(f.call()), end(f.call()), f.sentence(), f.noteText())));

  private static Reading reading(Extraction extraction) {
    return Reading.of(extraction.document());
  }

  private static ReadingView whole(Function<Extraction, String> text) {
    Function<Extraction, List<Whole>> row = e -> List.of(Whole.of(text.apply(e)));
    return new ReadingView(
        new Layer<Whole>(
            "text",
            row,
            List.of(
                column("start", Type.INTEGER, "First code point.", w -> 0),
                column("end", Type.INTEGER, "Code point behind the last.", Whole::end),
                column("text", Type.TEXT, "The text.", Whole::text))),
        text);
  }

  private static <R> Column<R> column(
      String name, Type type, String description, Function<R, @Nullable Object> value) {
    return new Column<>(name, type, description, value);
  }

  private static @Nullable Integer start(@Nullable Span span) {
    return span == null ? null : span.start();
  }

  private static @Nullable Integer end(@Nullable Span span) {
    return span == null ? null : span.end();
  }

  private static <R> String lines(List<R> rows, Function<R, String> line) {
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(line.apply(row)));
    return lines.toString();
  }

  private static String tokenLines(List<ReadToken> tokens) {
    StringBuilder lines = new StringBuilder();
    int sentence = 0;
    for (ReadToken token : tokens) {
      if (sentence > 0 && token.sentence() != sentence) {
        lines.append('\n');
      }
      sentence = token.sentence();
      lines.append(line(token.start(), token.end(), token.text()));
    }
    return lines.toString();
  }

  private static String line(@Nullable Object... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell == null ? "" : cell.toString())
        .collect(Collectors.joining("\t", "", "\n"));
  }
}

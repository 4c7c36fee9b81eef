package nl.kamerlens.report;

import nl.kamerlens.extract.Extraction;

/**
 * Writes how documents are read, for people: one document as it is, several each under its path.
 *
 * <p>{@code ==> letters/a.txt <==} stands above the text of a document, as {@code head} has it.
 */
public final class ReadingTextWriter implements ExtractionWriter {
  private final ReadingView view;
  private final boolean headed;

  /**
   * @param headed whether each document stands under its path
   */
  public ReadingTextWriter(ReadingView view, boolean headed) {
    this.view = view;
    this.headed = headed;
  }

  @Override
  public String write(Extraction extraction) {
    String text = view.text().apply(extraction);
    return headed
        ? "==> " + Plain.line(extraction.document().path()) + " <==\n" + ended(text)
        : text;
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  @Override
  public String between() {
    return headed ? "\n" : "";
  }
}

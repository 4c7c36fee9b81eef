package nl.kamerlens.document;

import java.io.Serializable;
import java.util.Locale;

/**
 * How much a single input may ask for. Whatever meets a limit is refused by name; nothing is read
 * in part.
 *
 * @param fileBytes the size of a file, and of each entry of an archive
 * @param pages the pages of a PDF
 * @param textLength the length of a document's text in characters
 * @param entries the entries of an archive
 * @param depth how deep archives may stand in archives
 * @param ratio how many times larger than the archive its content may be
 * @param nesting how deep elements of markup may stand in elements
 */
public record Limits(
    long fileBytes, int pages, int textLength, int entries, int depth, int ratio, int nesting)
    implements Serializable {

  /** What the longest documents of the archives need several times over. */
  public static final Limits DEFAULT =
      new Limits(256L << 20, 10_000, 50_000_000, 20_000, 3, 200, 400);

  public Limits withFileBytes(long value) {
    return new Limits(value, pages, textLength, entries, depth, ratio, nesting);
  }

  public Limits withPages(int value) {
    return new Limits(fileBytes, value, textLength, entries, depth, ratio, nesting);
  }

  public Limits withTextLength(int value) {
    return new Limits(fileBytes, pages, value, entries, depth, ratio, nesting);
  }

  public Limits withArchive(int newEntries, int newDepth, int newRatio) {
    return new Limits(fileBytes, pages, textLength, newEntries, newDepth, newRatio, nesting);
  }

  DocumentException tooLong() {
    return new DocumentException(
        String.format(Locale.ROOT, "its text is longer than %,d characters", textLength));
  }

  DocumentException tooLarge() {
    return new DocumentException(
        String.format(Locale.ROOT, "larger than %,d bytes; raise the limit to read it", fileBytes));
  }

  DocumentException tooDeep() {
    return new DocumentException("its elements are nested more than " + nesting + " deep");
  }
}

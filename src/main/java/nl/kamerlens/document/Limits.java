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
 * @param unpackedBytes the size of all that an archive holds, archives in it included
 * @param ratio how many times larger than the archive its content may be
 * @param nesting how deep elements of markup may stand in elements
 */
public record Limits(
    long fileBytes,
    int pages,
    int textLength,
    int entries,
    int depth,
    long unpackedBytes,
    int ratio,
    int nesting)
    implements Serializable {

  /** What the longest documents of the archives need several times over. */
  public static final Limits DEFAULT =
      new Limits(256L << 20, 10_000, 50_000_000, 20_000, 3, 1L << 30, 200, 400);

  public Limits withFileBytes(long value) {
    return new Limits(value, pages, textLength, entries, depth, unpackedBytes, ratio, nesting);
  }

  public Limits withPages(int value) {
    return new Limits(fileBytes, value, textLength, entries, depth, unpackedBytes, ratio, nesting);
  }

  public Limits withTextLength(int value) {
    return new Limits(fileBytes, pages, value, entries, depth, unpackedBytes, ratio, nesting);
  }

  public Limits withArchive(int newEntries, int newDepth, int newRatio) {
    return new Limits(
        fileBytes, pages, textLength, newEntries, newDepth, unpackedBytes, newRatio, nesting);
  }

  public Limits withUnpackedBytes(long value) {
    return new Limits(fileBytes, pages, textLength, entries, depth, value, ratio, nesting);
  }

  DocumentException tooLong() {
    return new DocumentException(
        String.format(
            Locale.ROOT,
            "its text is longer than %,d characters; raise --max-text to read it",
            textLength));
  }

  DocumentException tooLarge() {
    return new DocumentException(
        String.format(
            Locale.ROOT, "larger than %,d bytes; raise --max-size to read it", fileBytes));
  }

  DocumentException tooManyPages() {
    return new DocumentException(
        String.format(
            Locale.ROOT, "it has more than %,d pages; raise --max-pages to read it", pages));
  }

  DocumentException growsTooMuch() {
    return new DocumentException(
        "an archive that grows more than "
            + ratio
            + " times when it is unpacked; raise --max-ratio to read it");
  }

  DocumentException unpacksTooLarge() {
    return new DocumentException(
        String.format(
            Locale.ROOT,
            "an archive of more than %,d bytes when it is unpacked; raise --max-unpacked to read it",
            unpackedBytes));
  }

  DocumentException archivesTooDeep() {
    return new DocumentException(
        "archives stand in archives more than "
            + depth
            + " deep; raise --max-depth to read them, or unpack them first");
  }

  DocumentException tooManyEntries() {
    return new DocumentException(
        String.format(Locale.ROOT, "an archive of more than %,d entries; split it", entries));
  }

  DocumentException tooDeep() {
    return new DocumentException("its elements are nested more than " + nesting + " deep");
  }
}

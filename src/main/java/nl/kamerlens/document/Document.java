package nl.kamerlens.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: its text, and what stands where in it.
 *
 * <p>All offsets of findings count in {@link #text()}. For plain text that is the decoded file
 * itself; for other formats it is what {@code kamerlens text FILE} prints.
 *
 * @param name the file's name without its extension: the {@code doc} of every table
 * @param path the path as it was given; {@code -} for standard input
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param format how it was read: {@code text}, {@code pdf}, {@code docx} …
 * @param encoding the character encoding, for {@code -v}; null where the format fixes it
 * @param text the text
 * @param blocks what stands where, in the order of the text
 * @param noteMarks the footnote marks, where the format marks them; null where they have to be
 *     found in the text
 * @param pageStarts the offset at which each page begins; empty where there are no pages
 * @param metadata what the file's markup says of itself
 * @param links the hyperlinks of the markup, in the order of the text
 */
public record Document(
    String name,
    String path,
    String sha256,
    String format,
    @Nullable String encoding,
    String text,
    List<Block> blocks,
    @Nullable List<NoteMark> noteMarks,
    List<Integer> pageStarts,
    Metadata metadata,
    List<Link> links) {
  /** The {@link #encoding()} of UTF-8 that was written as UTF-8 again: {@code coÃ¶rdinatie}. */
  public static final String ENCODED_TWICE = "UTF-8, encoded twice";

  public Document {
    blocks = List.copyOf(blocks);
    noteMarks = noteMarks == null ? null : List.copyOf(noteMarks);
    pageStarts = List.copyOf(pageStarts);
    links = List.copyOf(links);
  }

  /** A document without links. */
  public Document(
      String name,
      String path,
      String sha256,
      String format,
      @Nullable String encoding,
      String text,
      List<Block> blocks,
      @Nullable List<NoteMark> noteMarks,
      List<Integer> pageStarts,
      Metadata metadata) {
    this(
        name,
        path,
        sha256,
        format,
        encoding,
        text,
        blocks,
        noteMarks,
        pageStarts,
        metadata,
        List.of());
  }

  /** A plain text in memory, laid out like a file of that content. */
  public static Document ofText(String name, String text) {
    return PlainTextReader.layOut(name, name, "", null, text);
  }

  /** The same document under another name, so that two files of one name are told apart. */
  public Document renamed(String newName) {
    return new Document(
        newName,
        path,
        sha256,
        format,
        encoding,
        text,
        blocks,
        noteMarks,
        pageStarts,
        metadata,
        links);
  }

  /** The same document with this metadata. */
  public Document with(Metadata newMetadata) {
    return new Document(
        name,
        path,
        sha256,
        format,
        encoding,
        text,
        blocks,
        noteMarks,
        pageStarts,
        newMetadata,
        links);
  }

  /** The same document with the digest of the file, where a mended copy of it was read. */
  public Document withSha256(String digest) {
    return new Document(
        name, path, digest, format, encoding, text, blocks, noteMarks, pageStarts, metadata, links);
  }

  /** The same document as of another path, where it was read from a copy or another directory. */
  public Document withPath(String newPath) {
    return new Document(
        name,
        newPath,
        sha256,
        format,
        encoding,
        text,
        blocks,
        noteMarks,
        pageStarts,
        metadata,
        links);
  }

  /** The page, counted from 1, on which this offset lies; 0 where there are no pages. */
  public int pageAt(int offset) {
    int low = 0;
    int high = pageStarts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pageStarts.get(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

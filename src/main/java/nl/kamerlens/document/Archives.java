package nl.kamerlens.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Opens zips and gzips of documents.
 *
 * <p>A document in an archive has the path {@code letters.zip!/2021/brief.pdf}. An archive in an
 * archive is opened too, as deep as the limits allow. Word and LibreOffice documents are zips, but
 * no archives.
 */
public final class Archives {
  private Archives() {}

  /** Whether the source holds other documents. */
  public static boolean isArchive(Source source) {
    return isGzip(source) || isZip(source);
  }

  static boolean isGzip(Source source) {
    return source.startsWith("\u001F\u008B");
  }

  static boolean isZip(Source source) {
    return source.startsWith("PK\u0003\u0004")
        && !Zips.holds(source, "[Content_Types].xml")
        && !Zips.holds(source, "content.xml");
  }

  /**
   * The documents of an archive, in the order of their paths; the source itself where it is none.
   *
   * @throws DocumentException if it is broken, or would grow beyond the limits
   */
  public static List<Source> unpack(Source source, Limits limits) throws DocumentException {
    List<Source> found = new ArrayList<>();
    unpack(source, limits, new UnpackedSize(limits), limits.depth(), found);
    found.sort(java.util.Comparator.comparing(Source::path));
    return List.copyOf(found);
  }

  private static void unpack(
      Source source, Limits limits, UnpackedSize total, int depth, List<Source> found)
      throws DocumentException {
    if (!isArchive(source)) {
      found.add(source);
      return;
    }
    if (depth == 0) {
      throw limits.archivesTooDeep();
    }
    if (isGzip(source)) {
      unpack(gunzip(source, limits, total), limits, total, depth - 1, found);
      return;
    }
    for (Map.Entry<String, byte[]> part :
        ZipParts.read(source.bytes(), limits, total, Archives::isDocument).entrySet()) {
      String path = source.path() + "!/" + plain(part.getKey());
      unpack(new Source(path, part.getValue()), limits, total, depth - 1, found);
      if (found.size() > limits.entries()) {
        throw limits.tooManyEntries();
      }
    }
  }

  /** Neither what systems leave in archives nor what is hidden. */
  private static boolean isDocument(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return !name.startsWith("__MACOSX/") && !file.startsWith(".") && !file.equals("Thumbs.db");
  }

  /** The entry's path without what would lead out of the archive. */
  private static String plain(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : name.replace('\\', '/').split("/")) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(step.replaceAll("\\p{Cntrl}", "?"));
      }
    }
    return String.join("/", steps);
  }

  private static Source gunzip(Source source, Limits limits, UnpackedSize total)
      throws DocumentException {
    String path = source.path().replaceFirst("(?i)\\.gz$", "");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(source.bytes()))) {
      return new Source(path, ZipParts.unpack(in, limits, total, source.bytes().length));
    } catch (IOException e) {
      throw new DocumentException("a broken gzip: " + ZipParts.cause(e) + "; download it again", e);
    }
  }
}

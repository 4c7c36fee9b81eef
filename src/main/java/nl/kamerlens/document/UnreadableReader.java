package nl.kamerlens.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Formats that another program has to convert: says which, and how. */
final class UnreadableReader implements Reader {
  private static final Map<String, String> FORMATS = formats();

  private static Map<String, String> formats() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put(
        "\u00D0\u00CF\u0011\u00E0",
        "an old Word document; run libreoffice --headless --convert-to docx FILE, or antiword FILE");
    formats.put("\u00DB\u00A5", "a very old Word document; run antiword FILE");
    formats.put(
        "\u00FFWPC", "a WordPerfect document; run libreoffice --headless --convert-to docx FILE");
    formats.put("%!PS", "PostScript; run ps2pdf FILE FILE.pdf");
    formats.put("7z\u00BC\u00AF", "a 7z archive; unpack it");
    formats.put("Rar!", "a RAR archive; unpack it");
    formats.put("BZh", "packed with bzip2; run bunzip2 FILE");
    formats.put("\u00FD7zXZ", "packed with xz; run unxz FILE");
    formats.put("(\u00B5/\u00FD", "packed with zstd; run unzstd FILE");
    formats.put("\u0089PNG", "a picture; run ocrmypdf --image-dpi 300 -l nld FILE FILE.pdf");
    formats.put(
        "\u00FF\u00D8\u00FF", "a picture; run ocrmypdf --image-dpi 300 -l nld FILE FILE.pdf");
    formats.put("II*\u0000", "a picture; run ocrmypdf -l nld FILE FILE.pdf");
    formats.put("MM\u0000*", "a picture; run ocrmypdf -l nld FILE FILE.pdf");
    return formats;
  }

  @Override
  public boolean accepts(Source source) {
    return FORMATS.keySet().stream().anyMatch(source::startsWith);
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    for (Map.Entry<String, String> format : FORMATS.entrySet()) {
      if (source.startsWith(format.getKey())) {
        throw new DocumentException(format.getValue());
      }
    }
    throw new DocumentException("not a document of a known format; convert it to plain text");
  }
}

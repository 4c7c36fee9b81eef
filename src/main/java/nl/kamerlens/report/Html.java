package nl.kamerlens.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What pages are made of: escaped text, addresses and the parts that are kept as files. */
final class Html {
  private Html() {}

  /** Text that is neither a tag nor the end of an attribute. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A path as a relative address, and the words to go to in it. */
  static String address(String path, String words) {
    StringBuilder address = new StringBuilder();
    for (String part : path.replace('\\', '/').split("/", -1)) {
      address.append(address.isEmpty() ? "" : "/").append(encoded(part));
    }
    String start = path.startsWith("/") ? "file:///" + address : address.toString();
    return start + "#:~:text=" + encoded(words);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }

  /** A file of {@code templates/}. */
  static String template(String name) {
    try (InputStream in = Html.class.getResourceAsStream("/nl/kamerlens/templates/" + name)) {
      if (in == null) {
        throw new IllegalStateException("templates/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

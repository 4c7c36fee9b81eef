package nl.kamerlens.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** What pages are made of: escaped text, addresses and the parts that are kept as files. */
public final class Html {
  private Html() {}

  /** Text that is neither a tag nor the end of an attribute. */
  public static String escaped(String text) {
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

  /**
   * What a page may do: its own style and script, and nothing from elsewhere.
   *
   * @param style what stands between its style tags, to the byte
   * @param script what stands between its script tags
   */
  public static String policy(String style, String script) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
        + digest(style)
        + "'; script-src '"
        + digest(script)
        + "'";
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A path as a relative address, and the words to go to in it. */
  public static String address(String path, String words) {
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
  public static String template(String name) {
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

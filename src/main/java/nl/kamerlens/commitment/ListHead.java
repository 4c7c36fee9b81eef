package nl.kamerlens.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens a list of announcements: {@code "Daarom zal ik:"} before {@code "– de wet wijzigen;"}.
 *
 * <p>Each item is read as the rest of the head's clause, {@code "ik zal de wet wijzigen"}. A head
 * without an author and {@code zal} or {@code gaan} opens nothing.
 *
 * @param words author and verb, with a space behind them
 */
record ListHead(String words) {
  private static final String AUTHOR = "[Ii]k|[Ww]e|[Ww]ij|[Hh]et kabinet|[Dd]e regering";
  private static final String VERB = "[Zz]al|[Zz]ullen|[Gg]a|[Gg]aat|[Gg]aan";

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<author>"
              + AUTHOR
              + ") (?<verb>"
              + VERB
              + ")|(?<after>"
              + VERB
              + ") (?<behind>"
              + AUTHOR
              + "))(?!\\p{L})");

  /** The head that a sentence is; null where it is none. */
  static @Nullable ListHead of(String sentence) {
    if (!sentence.endsWith(":") || sentence.contains(" niet ")) {
      return null;
    }
    Matcher matcher = HEAD.matcher(sentence);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group("author") != null
        ? new ListHead(matcher.group("author") + " " + matcher.group("verb") + " ")
        : new ListHead(matcher.group("behind") + " " + matcher.group("after") + " ");
  }

  /** The item as a sentence; what stands before its first letter is its mark. */
  String with(String item) {
    return words + item.substring(mark(item));
  }

  /** How far the item's words move. */
  int shift(String item) {
    return words.length() - mark(item);
  }

  private static int mark(String item) {
    int at = 0;
    while (at < item.length() && !Character.isLetterOrDigit(item.charAt(at))) {
      at++;
    }
    return at;
  }
}

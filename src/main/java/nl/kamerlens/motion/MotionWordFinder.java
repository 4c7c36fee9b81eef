package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;

/**
 * Finds the word {@code motie} where it stands alone: not in {@code emotie}, {@code
 * motiebehandeling} or {@code Kamermotie}, and not in the capitals of a motie's own heading.
 */
final class MotionWordFinder {
  private static final String TAIL = "otie";

  private static final Set<String> PARTIES = Set.copyOf(Lexicon.load("parties"));

  private MotionWordFinder() {}

  static List<MotionWord> find(String content) {
    List<MotionWord> words = new ArrayList<>();
    int at = content.indexOf(TAIL);
    while (at >= 0) {
      int end = at + TAIL.length();
      boolean plural = end < content.length() && content.charAt(end) == 's';
      end += plural ? 1 : 0;
      if (isWord(content, at - 1, end)) {
        words.add(new MotionWord(at - 1, end, plural));
      }
      at = content.indexOf(TAIL, end);
    }
    return words;
  }

  private static boolean isWord(String content, int start, int end) {
    if (start < 0 || content.charAt(start) != 'm' && content.charAt(start) != 'M') {
      return false;
    }
    char before = start == 0 ? ' ' : content.charAt(start - 1);
    char after = end == content.length() ? ' ' : content.charAt(end);
    return (!isWordPart(before) || before == '-' && isOfParty(content, start - 1))
        && !Character.isLetterOrDigit(after);
  }

  /** {@code VVD-motie}, {@code CDA-moties}. */
  private static boolean isOfParty(String content, int hyphen) {
    int start = hyphen;
    while (start > 0 && isWordPart(content.charAt(start - 1))) {
      start--;
    }
    return PARTIES.contains(content.substring(start, hyphen));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '=';
  }
}

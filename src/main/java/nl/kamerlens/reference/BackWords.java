package nl.kamerlens.reference;

import java.util.Locale;
import java.util.regex.Matcher;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;

/** What words that point back say of the document to which they point. */
final class BackWords {
  private static final String[] SORTS = {"sort", "b", "c", "d", "e"};

  private BackWords() {}

  /** {@code motie} of {@code die motie}. */
  static String sort(Matcher head) {
    for (String group : SORTS) {
      if (head.group(group) != null) {
        return head.group(group).toLowerCase(Locale.ROOT);
      }
    }
    throw new IllegalStateException("a rule of kind back without a sort");
  }

  /** {@code idem} begins a footnote or an item of it, or stands in brackets. */
  static boolean mayStand(AnalyzedText text, Passage passage, Span span) {
    int start = span.start();
    String content = text.content();
    if (start > 0 && content.charAt(start - 1) == '(') {
      return span.end() < content.length() && "),".indexOf(content.charAt(span.end())) >= 0;
    }
    if (!passage.isFootnote()) {
      return false;
    }
    String before = content.substring(passage.span().start(), start);
    return before.isEmpty()
        || before.endsWith("; ")
        || before.endsWith(". ")
        || before.endsWith("Zie ");
  }
}

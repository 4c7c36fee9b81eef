package nl.kamerlens.report.diff;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.report.Html;
import nl.kamerlens.stance.Statement;

/** A stance's sentence as HTML, with its cue and terms marked. */
final class MarkedSentence {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-'’][\\p{L}\\d]+)*");

  private final String sentence;
  private final BitSet cue = new BitSet();
  private final BitSet terms = new BitSet();
  private final BitSet own = new BitSet();

  MarkedSentence(Statement statement) {
    sentence = statement.sentence();
    set(cue, statement.stance().cue());
    statement.stance().terms().forEach(t -> set(terms, t));
  }

  private static void set(BitSet bits, Span span) {
    bits.set(span.start(), span.end());
  }

  /** Marks the words that the other sentence does not have. */
  MarkedSentence unlike(Statement other) {
    Map<String, Integer> there = new HashMap<>();
    for (String word : words(other.sentence())) {
      there.merge(word, 1, Integer::sum);
    }
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      Integer left = there.get(Html.lower(word.group()));
      if (left == null || left == 0) {
        own.set(word.start(), word.end());
      } else {
        there.put(Html.lower(word.group()), left - 1);
      }
    }
    return this;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> Html.lower(r.group())).toList();
  }

  String html() {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= sentence.length(); i++) {
      if (i == sentence.length() || !classes(i).equals(classes(start))) {
        append(out, sentence.substring(start, i), classes(start));
        start = i;
      }
    }
    return out.toString();
  }

  private String classes(int at) {
    return (cue.get(at) ? "cue " : "")
        + (terms.get(at) ? "term " : "")
        + (own.get(at) ? "own" : "");
  }

  private static void append(StringBuilder out, String text, String classes) {
    if (classes.isEmpty()) {
      out.append(Html.escaped(text));
    } else {
      out.append("<mark class=\"").append(classes.strip()).append("\">");
      out.append(Html.escaped(text)).append("</mark>");
    }
  }
}

package nl.kamerlens.document;

import java.util.Arrays;

/** The lines of a text: where each begins and ends, without its white space and line feed. */
final class Lines {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] rawStarts = new int[256];
  private int size;

  Lines(String text) {
    this.text = text;
    LineEnds feeds = new LineEnds(text);
    int from = 0;
    while (from < text.length()) {
      int end = feeds.next(from);
      add(from, end);
      from = end + 1;
    }
  }

  private void add(int from, int to) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      rawStarts = Arrays.copyOf(rawStarts, size * 2);
    }
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    rawStarts[size] = from;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200B');
  }

  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  /** Where the line begins, its leading white space included. */
  int rawStart(int line) {
    return rawStarts[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /** Whether a form feed stands before this line. */
  boolean followsFormFeed(int line) {
    return rawStarts[line] > 0 && text.charAt(rawStarts[line] - 1) == '\f';
  }

  String text(int line) {
    return text.substring(starts[line], ends[line]);
  }

  char first(int line) {
    return text.charAt(starts[line]);
  }

  char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  Span span(int firstLine, int lastLine) {
    return new Span(starts[firstLine], ends[lastLine]);
  }
}

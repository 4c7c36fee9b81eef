package nl.kamerlens.document;

/**
 * A half-open stretch of a text in UTF-16 units: {@code start} inclusive, {@code end} exclusive.
 *
 * <p>{@code new Span(0, 9)} of {@code "Kamerstuk 35 207"} covers {@code "Kamerstuk"}. A span may be
 * empty, but never negative.
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if the start is negative or behind the end
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** What is left of a stretch of the text without the white space at its two ends. */
  public static Span trimmed(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at this offset lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The part of the text that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

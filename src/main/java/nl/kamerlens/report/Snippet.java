package nl.kamerlens.report;

/** As much of a sentence around its mark as a line has room for. */
final class Snippet {
  private static final int LEAST = 20;

  private Snippet() {}

  /**
   * The sentence, cut at words, with {@code …} where something is left out.
   *
   * @param marked a sentence with {@link TextStyle#OPEN} and {@link TextStyle#CLOSE}
   * @param room how many characters there may be
   */
  static String of(String marked, int room) {
    int most = Math.max(LEAST, room);
    if (marked.length() <= most) {
      return marked;
    }
    int open = Math.max(0, marked.indexOf(TextStyle.OPEN));
    int close = marked.indexOf(TextStyle.CLOSE) + 1;
    int around = Math.max(0, most - 2 - (close - open));
    int from = Math.max(0, open - around / 2);
    int to = Math.min(marked.length(), from + Math.max(most - 2, close - open));
    from = Math.max(0, Math.min(from, to - (most - 2)));
    from = from == 0 ? 0 : Math.min(open, wordStart(marked, from));
    to = to == marked.length() ? to : Math.max(close, wordEnd(marked, to));
    return (from > 0 ? "…" : "") + marked.substring(from, to) + (to < marked.length() ? "…" : "");
  }

  private static int wordStart(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 ? at : space + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return space < 0 ? at : space;
  }
}

package nl.kamerlens.report;

/** How long a text is: {@code "de Kamer, nr. 3"} has four words; whatever stands between blanks. */
public final class WordCount {
  private WordCount() {}

  public static int of(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}

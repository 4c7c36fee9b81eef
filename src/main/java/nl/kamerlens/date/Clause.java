package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;

/**
 * The words around a time, each with its form and its distance from it.
 *
 * <p>{@code De Kamer, die in maart is geïnformeerd, zal …}: the clause of {@code in maart} runs
 * from {@code die} to the next comma. Only so many characters on either side are read.
 */
final class Clause {
  private static final int REACH = 160;

  /**
   * A word of the clause.
   *
   * @param form what it says of the tense
   * @param distance how far from the time it stands, in characters
   * @param behind whether it stands behind the time
   */
  record Word(VerbForm form, int distance, boolean behind) {}

  private final String content;
  private final Span sentence;
  private final Span time;
  private final boolean whole;
  private final List<Word> words = new ArrayList<>();
  private final Span span;

  /**
   * Reads the words around a time.
   *
   * @param whole whether the whole sentence is read, and not only the clause
   */
  Clause(String content, Span sentence, Span time, boolean whole) {
    this.content = content;
    this.sentence = sentence;
    this.time = time;
    this.whole = whole;
    this.span = new Span(readBefore(), readBehind());
  }

  List<Word> words() {
    return words;
  }

  Span span() {
    return span;
  }

  private int readBefore() {
    int floor = Math.min(time.start(), Math.max(sentence.start(), time.start() - REACH));
    int at = time.start();
    while (at > floor) {
      if (isStop(at - 1)) {
        return at;
      }
      int end = at;
      while (at > floor && Character.isLetter(content.charAt(at - 1))) {
        at--;
      }
      if (at < end && add(at, end, time.start() - end, false) && !whole) {
        return at;
      }
      at = at == end ? at - 1 : at;
    }
    return at;
  }

  private int readBehind() {
    int ceiling = Math.max(time.end(), Math.min(sentence.end(), time.end() + REACH));
    int at = time.end();
    while (at < ceiling) {
      if (isStop(at) && !closes(time.end(), at)) {
        return at;
      }
      int start = at;
      while (at < ceiling && Character.isLetter(content.charAt(at))) {
        at++;
      }
      if (at > start && isBoundary(start, at) && !whole) {
        return start;
      }
      if (at > start) {
        addBehind(start, at);
      }
      at = at == start ? at + 1 : at;
    }
    return at;
  }

  /** {@code heeft het lid Jansen (VVD) gevraagd}: a bracket that opened here ends no clause. */
  private boolean closes(int from, int at) {
    return content.charAt(at) == ')' && content.lastIndexOf('(', at) >= from;
  }

  /** {@code voor het zomerreces te informeren} is to come. */
  private void addBehind(int start, int end) {
    if (content.startsWith("te", start) && end - start == 2 && isInfinitive(end + 1)) {
      words.add(new Word(VerbForm.PRESENT, start - time.end(), true));
    } else {
      add(start, end, start - time.end(), true);
    }
  }

  private boolean isInfinitive(int start) {
    int end = start;
    while (end < content.length() && Character.isLetter(content.charAt(end))) {
      end++;
    }
    return end > start + 2 && content.charAt(end - 1) == 'n';
  }

  private boolean isBoundary(int start, int end) {
    return VerbForm.of(content.substring(start, end)) == VerbForm.BOUNDARY;
  }

  private boolean add(int start, int end, int distance, boolean behind) {
    VerbForm form = VerbForm.of(content.substring(start, end));
    words.add(new Word(form, distance, behind));
    return form == VerbForm.BOUNDARY;
  }

  private boolean isStop(int at) {
    return !whole
        && ",;:()–".indexOf(content.charAt(at)) >= 0
        && (at + 1 >= content.length() || content.charAt(at + 1) == ' ');
  }
}

package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Span;

/**
 * The words around a time, each with its form and its distance from it.
 *
 * <p>{@code De Kamer, die in maart is geïnformeerd, zal …}: the clause of {@code in maart} runs
 * from {@code die} to the next comma. Only so many characters on either side are read.
 */
final class Clause {
  private static final int REACH = 160;

  /** What may stand before {@code ik} and is no verb. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "toen", "want", "welke", "alsof", "mits", "tenzij", "doch", "ofwel", "sinds", "totdat");

  private static final List<String> PASTS = List.of("de", "te", "den", "ten");

  private static final List<String> LINKS = List.of("waar", "daar", "hier");

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

  /** {@code de cijfers van maart}: present verbs beside it say nothing of its tense. */
  private final boolean attributed;

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
    this.attributed = content.startsWith("van ", Math.max(0, time.start() - 4));
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
      if (at > start && isBoundary(start, at) && !whole && !goesOn(start, at, ceiling)) {
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

  /**
   * {@code heeft in maart de doelen voor taal en rekenen opgeleverd}: the participle is to come.
   */
  private boolean goesOn(int start, int end, int ceiling) {
    return content.startsWith("en", start)
        && end - start == 2
        && words.stream().anyMatch(w -> w.form() == VerbForm.PERFECT)
        && words.stream().noneMatch(w -> w.form() == VerbForm.PARTICIPLE)
        && nextVerb(end, ceiling) == VerbForm.PARTICIPLE;
  }

  private VerbForm nextVerb(int from, int ceiling) {
    VerbForm form = VerbForm.OTHER;
    int at = from;
    while (at < ceiling && form == VerbForm.OTHER && !isStop(at)) {
      int start = at;
      while (at < ceiling && Character.isLetter(content.charAt(at))) {
        at++;
      }
      form = at > start ? VerbForm.of(content.substring(start, at)) : form;
      at = at == start ? at + 1 : at;
    }
    return form;
  }

  private VerbForm formOf(int start, int end) {
    String word = content.substring(start, end);
    VerbForm form = VerbForm.of(word);
    boolean open = form == VerbForm.OTHER || form == VerbForm.PARTICIPLE;
    return open && !attributed && (VerbForm.isThirdPerson(word) || isBesideAuthor(start, end, form))
        ? VerbForm.PRESENT
        : form;
  }

  /** {@code schouw ik}, {@code schetsen wij}. */
  private boolean isBesideAuthor(int start, int end, VerbForm form) {
    boolean plural = content.startsWith("en", end - 2);
    return end - start > 3
        && Character.isLowerCase(content.charAt(start))
        && !isPastOrLink(start, end)
        && (plural
            ? stands(" wij", end) || stands(" we", end)
            : form == VerbForm.OTHER && stands(" ik", end));
  }

  /** {@code meende ik}; {@code waarover ik}. */
  private boolean isPastOrLink(int start, int end) {
    return PASTS.stream().anyMatch(ending -> content.startsWith(ending, end - ending.length()))
        || NO_VERBS.contains(content.substring(start, end))
        || LINKS.stream().anyMatch(link -> content.startsWith(link, start));
  }

  private boolean stands(String word, int at) {
    int end = at + word.length();
    return content.startsWith(word, at)
        && (end == content.length() || !Character.isLetter(content.charAt(end)));
  }

  private boolean add(int start, int end, int distance, boolean behind) {
    VerbForm form = formOf(start, end);
    words.add(new Word(form, distance, behind));
    return form == VerbForm.BOUNDARY;
  }

  private boolean isStop(int at) {
    return !whole
        && ",;:()–".indexOf(content.charAt(at)) >= 0
        && (at + 1 >= content.length() || content.charAt(at + 1) == ' ');
  }
}

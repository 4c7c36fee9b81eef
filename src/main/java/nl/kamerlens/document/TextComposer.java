package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a document whose format tells what stands where: one block a paragraph, white
 * space folded, footnotes behind the body.
 *
 * <p>A footnote's mark is printed in brackets, {@code "verzocht.[1] Deze"}, and once more before
 * its text, {@code "[1] Kamerstuk 29 628, nr. 1099."}: so nobody takes {@code 2024[2]} for a
 * number.
 */
final class TextComposer {
  private static final int LONGEST_HEADING = 110;

  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<NoteMark> marks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  /** A footnote, kept until the body ends. */
  private static final class Note {
    final String label;
    final StringBuilder text = new StringBuilder();
    final List<Link> links = new ArrayList<>();

    Note(String label) {
      this.label = label;
    }
  }

  private Block.@Nullable Kind open;
  private int level;
  private int start;
  private boolean pendingSpace;
  private @Nullable Note note;
  private int linkStart = -1;
  private final StringBuilder aside = new StringBuilder();
  private boolean inAside;

  /** Whether a blank was due when a footnote or text box began. */
  private boolean interrupted;

  private boolean firstCell;
  private boolean sameLine;

  TextComposer(Limits limits) {
    this.limits = limits;
  }

  boolean isOpen() {
    return open != null;
  }

  /** Begins a block; the one before it ends. */
  void open(Block.Kind kind) {
    open(kind, 0);
  }

  /** Begins a block that is a heading of this depth, if it is one. */
  void open(Block.Kind kind, int depth) {
    close();
    separate(kind);
    open = kind;
    level = depth;
    start = text.length();
  }

  /** Takes the open paragraph for a heading if it is a short one that ends like none. */
  void headingIfShort() {
    int last = text.length() - 1;
    boolean line = open == Block.Kind.PARAGRAPH && last > start && last - start < LONGEST_HEADING;
    if (line
        && Character.isUpperCase(text.charAt(start))
        && ".,;:?!".indexOf(text.charAt(last)) < 0
        && text.indexOf("\n", start) < 0) {
      open = Block.Kind.HEADING;
    }
  }

  private void separate(Block.Kind kind) {
    if (text.length() == 0) {
      return;
    }
    boolean sameKind = !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
    boolean dense =
        kind == Block.Kind.LIST_ITEM || kind == Block.Kind.FURNITURE || kind == Block.Kind.TABLE;
    text.append(sameLine ? "\t" : sameKind && dense ? "\n" : "\n\n");
    sameLine = false;
  }

  /** Ends the open block; one without text leaves no trace. */
  void close() {
    pendingSpace = false;
    if (note != null || inAside) {
      return;
    }
    if (open != null) {
      end(open);
    }
    open = null;
    flushAside();
  }

  private void end(Block.Kind kind) {
    int end = text.length();
    while (end > start && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > start) {
      Span span = new Span(start, end);
      blocks.add(block(kind, span));
    }
  }

  private Block block(Block.Kind kind, Span span) {
    if (kind == Block.Kind.HEADING) {
      return Block.heading(level, span);
    }
    boolean heading = kind == Block.Kind.PARAGRAPH && QuestionHeading.matches(span.of(text));
    return Block.of(heading ? Block.Kind.HEADING : kind, span);
  }

  /** Begins a row of a table. */
  void startRow() {
    close();
    firstCell = true;
    sameLine = false;
  }

  /** Begins a cell: behind the one before it, on the same line. */
  void startCell() {
    close();
    sameLine = !firstCell;
    firstCell = false;
  }

  /** Adds words to the open block or footnote, white space folded. */
  void append(CharSequence words) throws DocumentException {
    StringBuilder target = target();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        pendingSpace = true;
      } else if (isText(c)) {
        space(target);
        target.append(c);
      }
    }
    check(target);
  }

  private StringBuilder target() {
    return inAside ? aside : note == null ? text : note.text;
  }

  /** Takes what comes next as a text box: furniture, printed behind the open block. */
  void beginAside() {
    if (!inAside) {
      interrupted = pendingSpace;
    }
    inAside = true;
    pendingSpace = false;
  }

  void endAside() {
    inAside = false;
    pendingSpace = interrupted;
  }

  boolean inAside() {
    return inAside;
  }

  private void flushAside() {
    List<String> lines = aside.toString().lines().toList();
    aside.setLength(0);
    for (String line : lines) {
      separate(Block.Kind.FURNITURE);
      int from = text.length();
      text.append(line);
      blocks.add(Block.of(Block.Kind.FURNITURE, new Span(from, text.length())));
    }
  }

  /** Control characters are no text, whatever the file says. */
  private static boolean isText(char c) {
    return c >= ' ' && c != '\u007F' && c != '\uFFFE' && c != '\uFFFF';
  }

  private void space(StringBuilder target) {
    if (pendingSpace && !isAtStart(target)) {
      target.append(' ');
    }
    pendingSpace = false;
  }

  private boolean isAtStart(StringBuilder target) {
    return target.length() == 0
        || target == text && target.length() == start
        || target.charAt(target.length() - 1) == '\n';
  }

  private void check(StringBuilder target) throws DocumentException {
    if (text.length() + target.length() > limits.textLength()) {
      throw limits.tooLong();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new DocumentException("stopped before it was read to its end");
    }
  }

  /** Ends the line, but not the block. */
  void lineBreak() {
    StringBuilder target = target();
    if (!isAtStart(target)) {
      target.append('\n');
    }
    pendingSpace = false;
  }

  /**
   * Prints a footnote's mark here, and takes what comes next as the footnote until {@link
   * #endNote()}.
   *
   * @param number the mark as the file has it, without brackets
   */
  void beginNote(String number) throws DocumentException {
    interrupted = pendingSpace;
    Note begun = new Note(mark(number));
    notes.add(begun);
    note = begun;
  }

  /** Prints the mark of a footnote that has been called before. */
  void callAgain(String number) throws DocumentException {
    print("[" + number + "]");
  }

  void endNote() {
    pendingSpace = note != null && interrupted;
    note = null;
  }

  boolean inNote() {
    return note != null;
  }

  /** Prints a mark; a second footnote of the same number gets a letter. */
  private String mark(String number) throws DocumentException {
    String label = label(number);
    print(label);
    return label;
  }

  private void print(String label) throws DocumentException {
    if (open == null) {
      open(Block.Kind.PARAGRAPH);
    }
    pendingSpace = false;
    int from = text.length();
    append(label);
    marks.add(new NoteMark(new Span(from, text.length()), label));
  }

  private String label(String number) {
    String label = "[" + number + "]";
    for (int again = 2; !labels.add(label); again++) {
      label = String.format(Locale.ROOT, "[%s.%d]", number, again);
    }
    return label;
  }

  void beginLink() {
    linkStart = inAside ? -1 : target().length();
  }

  void endLink(String target) {
    StringBuilder words = target();
    int from = inAside ? -1 : linkStart;
    linkStart = -1;
    while (from >= 0 && from < words.length() && words.charAt(from) <= ' ') {
      from++;
    }
    if (from >= 0 && from < words.length() && !target.isBlank() && from >= blockStart()) {
      (note == null ? links : note.links).add(new Link(new Span(from, words.length()), target));
    }
  }

  private int blockStart() {
    return note == null && open != null ? start : 0;
  }

  /** Prints the footnotes gathered so far. */
  void flushNotes() throws DocumentException {
    close();
    for (Note each : notes) {
      if (each.text.length() > 0) {
        print(each);
      }
    }
    notes.clear();
  }

  private void print(Note each) throws DocumentException {
    boolean follows =
        !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Block.Kind.FOOTNOTE;
    text.append(text.length() == 0 ? "" : follows ? "\n" : "\n\n");
    text.append(each.label).append(' ');
    int from = text.length();
    text.append(each.text.toString().stripTrailing());
    blocks.add(Block.footnote(each.label, new Span(from, text.length())));
    for (Link link : each.links) {
      Span span = link.span();
      links.add(new Link(new Span(from + span.start(), from + span.end()), link.target()));
    }
    check(text);
  }

  /** The document as it was composed. */
  Document finish(Source source, String format, Metadata metadata) throws DocumentException {
    flushNotes();
    if (blocks.isEmpty()) {
      throw new DocumentException("it holds no text");
    }
    text.append('\n');
    links.sort(Comparator.comparing(Link::span));
    return new Document(
        source.name(),
        source.path(),
        source.sha256(),
        format,
        null,
        text.toString(),
        blocks,
        marks,
        List.of(),
        metadata,
        links);
  }
}

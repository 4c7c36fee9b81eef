package nl.kamerlens.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is read: one passage a line, white space folded, hyphenation undone, footnote
 * marks taken out, running heads apart.
 *
 * <p>All finders work on {@link #content()}; {@link #source(Span)} leads back to the document's
 * text. {@code "instel-\nlingen van\u00A0het Rijk12,"} is read as {@code "instellingen van het
 * Rijk,"} with a note call 12.
 */
public final class AnalyzedText {
  private final Document document;
  private final String content;
  private final OffsetMap offsets;
  private final List<Passage> passages;
  private final List<NoteCall> noteCalls;
  private final List<Section> sections;
  private final SpeakerTurns turns;
  private final List<Sentence> sentences;
  private final NoteLinks notes;

  AnalyzedText(
      Document document,
      String content,
      OffsetMap offsets,
      List<Passage> passages,
      List<NoteCall> noteCalls) {
    this.document = document;
    this.content = content;
    this.offsets = offsets;
    this.passages = List.copyOf(passages);
    this.noteCalls = List.copyOf(noteCalls);
    this.notes = new NoteLinks(this.passages, this.noteCalls);
    this.sections = QuestionSections.find(content, this.passages);
    this.turns = SpeakerTurns.find(content, this.passages);
    this.sentences = SentenceSplitter.split(content, this.passages);
  }

  public static AnalyzedText of(Document document) {
    return new Normalizer(document).normalize();
  }

  /** A text in memory, for rules' examples and tests. */
  public static AnalyzedText of(String text) {
    return of(Document.ofText("text", text));
  }

  public Document document() {
    return document;
  }

  /**
   * The text that finders read: passages in the order of the document, each ended by a line feed.
   */
  public String content() {
    return content;
  }

  public List<Passage> passages() {
    return passages;
  }

  /** The places where footnotes are called, in the order of the content. */
  public List<NoteCall> noteCalls() {
    return noteCalls;
  }

  /** Questions and answers, in the order of the content; empty in other documents. */
  public List<Section> sections() {
    return sections;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * Where this stretch of the content stands in the document's text, from its first to its last
   * unit.
   */
  public Span source(Span contentSpan) {
    return offsets.source(contentSpan);
  }

  /**
   * Where these stretches of the document's text stand in the content; null for one of which
   * nothing is read.
   */
  public List<@Nullable Span> contents(List<Span> sources) {
    return offsets.contents(sources);
  }

  /**
   * Where a sentence stands in the document's text as an unbroken quote: where a footnote's text or
   * the head of a page stands between its parts, the longest part.
   */
  public Span quote(Span contentSpan) {
    Span whole = source(contentSpan);
    Span longest = null;
    int from = whole.start();
    List<Block> blocks = document.blocks();
    for (int i = lastStartingBy(blocks, Block::span, from); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.span().end() >= whole.end()) {
        break;
      }
      boolean parts = block.kind() == Block.Kind.FOOTNOTE || block.kind() == Block.Kind.FURNITURE;
      if (parts && from <= block.span().start()) {
        longest = longer(longest, trimmed(from, block.span().start() - labelLength(block)));
        from = block.span().end();
      }
    }
    return longest == null ? whole : longer(longest, trimmed(from, whole.end()));
  }

  /** How far before a footnote's text its number begins. */
  private int labelLength(Block footnote) {
    String label = footnote.label();
    if (label == null) {
      return 0;
    }
    int at = document.text().lastIndexOf(label, footnote.span().start() - 1);
    int length = footnote.span().start() - at;
    // Where a page's numbers stand apart from their notes, the number found is an unrelated one.
    return at < 0 || length > label.length() + 4 ? 0 : length;
  }

  private Span trimmed(int start, int end) {
    return Span.trimmed(document.text(), start, end);
  }

  private static Span longer(@Nullable Span first, Span second) {
    return first == null || second.length() > first.length() ? second : first;
  }

  /** The passage that holds this offset of the content. */
  public Passage passageAt(int offset) {
    return passages.get(lastStartingBy(passages, Passage::span, offset));
  }

  /** The sentence that holds this offset of the content, or the last one before it. */
  public Sentence sentenceAt(int offset) {
    return sentences.get(lastStartingBy(sentences, Sentence::span, offset));
  }

  /** The question or answer in which this offset of the content lies. */
  public Optional<Section> sectionAt(int offset) {
    if (sections.isEmpty()) {
      return Optional.empty();
    }
    Section last = sections.get(lastStartingBy(sections, Section::span, offset));
    return last.span().contains(offset) ? Optional.of(last) : Optional.empty();
  }

  /** The index of the last item that begins at or before this offset; 0 where none does. */
  private static <T> int lastStartingBy(List<T> items, Function<T, Span> span, int offset) {
    int low = 0;
    int high = items.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (span.apply(items.get(middle)).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether a member asks here: not the government's words. */
  public boolean isQuestion(int offset) {
    return sectionAt(offset).filter(s -> s.kind() == Section.Kind.QUESTION).isPresent();
  }

  /**
   * Whether these are words of a member or of the chair: a question put in writing, or a turn in a
   * debate.
   */
  public boolean isOfMembers(int offset) {
    return isQuestion(offset) || turns.ofMembers(offset);
  }

  /** The footnote that a call leads to: the nearest one of its label behind it, else before it. */
  public Optional<Passage> noteOf(NoteCall call) {
    return notes.noteOf(call);
  }

  /**
   * The call that leads to this footnote: the nearest one of its label before it, else behind it.
   */
  public Optional<NoteCall> callOf(Passage footnote) {
    return notes.callOf(footnote);
  }
}

package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Span;

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
  private final List<Sentence> sentences;

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
    this.sections = QuestionSections.find(content, this.passages);
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
   * Where a sentence stands in the document's text as an unbroken quote: where a footnote's text
   * stands between its parts, the longer part.
   */
  public Span quote(Span contentSpan) {
    Span whole = source(contentSpan);
    Span longest = null;
    int from = whole.start();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE
          && from < block.span().start()
          && block.span().end() < whole.end()
          && block.span().start() > whole.start()) {
        longest = longer(longest, trimmed(from, block.span().start()));
        from = block.span().end();
      }
    }
    return longest == null ? whole : longer(longest, trimmed(from, whole.end()));
  }

  private Span trimmed(int start, int end) {
    String text = document.text();
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

  private static Span longer(@org.jspecify.annotations.Nullable Span first, Span second) {
    return first == null || second.length() > first.length() ? second : first;
  }

  /** The passage that holds this offset of the content. */
  public Passage passageAt(int offset) {
    int low = 0;
    int high = passages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (passages.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return passages.get(low);
  }

  /** The sentence that holds this offset of the content, or the last one before it. */
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** The question or answer in which this offset of the content lies. */
  public Optional<Section> sectionAt(int offset) {
    return sections.stream().filter(s -> s.span().contains(offset)).findFirst();
  }

  /** Whether a member asks here: not the government's words. */
  public boolean isQuestion(int offset) {
    return sectionAt(offset).filter(s -> s.kind() == Section.Kind.QUESTION).isPresent();
  }

  /** The footnotes called within this stretch of the content, its end included. */
  public List<Passage> notesCalledIn(Span contentSpan) {
    List<Passage> notes = new ArrayList<>();
    for (NoteCall call : noteCalls) {
      if (contentSpan.start() < call.position() && call.position() <= contentSpan.end()) {
        noteOf(call).ifPresent(notes::add);
      }
    }
    return notes;
  }

  /** The footnote that a call leads to: the nearest one of its label behind it, else before it. */
  public Optional<Passage> noteOf(NoteCall call) {
    Passage before = null;
    for (Passage passage : passages) {
      if (passage.isFootnote() && call.label().equals(passage.label())) {
        if (passage.span().start() >= call.position()) {
          return Optional.of(passage);
        }
        before = passage;
      }
    }
    return Optional.ofNullable(before);
  }

  /**
   * The call that leads to this footnote: the nearest one of its label before it, else behind it.
   */
  public Optional<NoteCall> callOf(Passage footnote) {
    NoteCall found = null;
    for (NoteCall call : noteCalls) {
      if (call.label().equals(footnote.label())
          && (found == null || call.position() <= footnote.span().start())) {
        found = call;
      }
    }
    return Optional.ofNullable(found);
  }
}

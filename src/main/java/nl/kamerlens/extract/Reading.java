package nl.kamerlens.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.NoteCall;
import nl.kamerlens.text.Passage;
import nl.kamerlens.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * How a document is read: its sentences, tokens and footnotes, each with its place in the
 * document's text.
 *
 * <p>Offsets count code points, as those of findings do. What stands between them in the document
 * may hold more than is read: line breaks, footnote marks, a running head in a sentence that a page
 * break cuts in two.
 */
public final class Reading {
  private final AnalyzedText text;
  private final CodePoints codePoints;
  private final Places places;

  /**
   * A sentence.
   *
   * @param number counted from 1
   * @param part paragraph, heading, list_item, table, footnote or furniture
   */
  public record ReadSentence(int number, String part, Place place) {}

  /** A word, number or mark, and the number of its sentence. */
  public record ReadToken(int start, int end, String text, int sentence) {}

  /**
   * A footnote with the place that calls it.
   *
   * @param mark as printed
   * @param call where the mark stands; null where no place calls the note
   * @param sentence the sentence that carries the mark; null without call
   * @param note where the note's text stands; null where no note has this mark
   * @param noteText the note's text on one line; null without note
   */
  public record ReadFootnote(
      String mark,
      @Nullable Span call,
      @Nullable String sentence,
      @Nullable Span note,
      @Nullable String noteText) {}

  private Reading(AnalyzedText text) {
    this.text = text;
    this.codePoints = new CodePoints(text.document().text());
    this.places = new Places(text);
  }

  public static Reading of(Document document) {
    return new Reading(AnalyzedText.of(document));
  }

  /** The text that rules are matched on: a passage a line, without footnote marks. */
  public String content() {
    return text.content();
  }

  public List<ReadSentence> sentences() {
    List<ReadSentence> sentences = new ArrayList<>();
    text.sentences()
        .forEach(
            sentence ->
                sentences.add(
                    new ReadSentence(
                        sentences.size() + 1,
                        sentence.passage().kind().name().toLowerCase(Locale.ROOT),
                        places.of(sentence.span()))));
    return sentences;
  }

  /** The tokens of all sentences but running heads. */
  public List<ReadToken> tokens() {
    Tokenizer tokenizer = new Tokenizer();
    List<ReadToken> tokens = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      if (text.sentences().get(i).passage().isProse()) {
        for (Span span : tokenizer.tokenize(text.content(), text.sentences().get(i).span())) {
          Span place = place(text.source(span));
          tokens.add(new ReadToken(place.start(), place.end(), span.of(text.content()), i + 1));
        }
      }
    }
    return tokens;
  }

  /** The footnotes in the order of their calls; those that nothing calls stand at the end. */
  public List<ReadFootnote> footnotes() {
    List<ReadFootnote> footnotes = new ArrayList<>();
    Set<Passage> called = new HashSet<>();
    for (NoteCall call : text.noteCalls()) {
      Optional<Passage> note = text.noteOf(call);
      note.ifPresent(called::add);
      footnotes.add(footnote(call, note.orElse(null)));
    }
    for (Passage passage : text.passages()) {
      if (passage.isFootnote() && !called.contains(passage)) {
        String mark = passage.label() == null ? "" : passage.label();
        footnotes.add(new ReadFootnote(mark, null, null, placeOf(passage), textOf(passage)));
      }
    }
    return footnotes;
  }

  private ReadFootnote footnote(NoteCall call, @Nullable Passage note) {
    int position = Math.max(0, call.position() - 1);
    return new ReadFootnote(
        call.label(),
        place(call.source()),
        text.sentenceAt(position).span().of(text.content()),
        note == null ? null : placeOf(note),
        note == null ? null : textOf(note));
  }

  private Span placeOf(Passage passage) {
    return place(text.source(passage.span()));
  }

  private String textOf(Passage passage) {
    return passage.span().of(text.content());
  }

  private Span place(Span source) {
    return new Span(codePoints.at(source.start()), codePoints.at(source.end()));
  }
}

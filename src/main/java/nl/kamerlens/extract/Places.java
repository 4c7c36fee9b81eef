package nl.kamerlens.extract;

import java.util.Optional;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.NoteCall;
import nl.kamerlens.text.Passage;
import nl.kamerlens.text.Section;
import nl.kamerlens.text.SectionPaths;

/** Leads from the read text to places in the document. */
final class Places {
  private final AnalyzedText text;
  private final CodePoints codePoints;
  private final SectionPaths paths;

  Places(AnalyzedText text) {
    this.text = text;
    this.codePoints = new CodePoints(text.document().text());
    this.paths = SectionPaths.of(text);
  }

  /** The place of a stretch of the read text, from its first to its last character. */
  Place of(Span content) {
    return of(content, text.source(content));
  }

  /** The place of a whole sentence: its longest part that no footnote interrupts. */
  Place ofSentence(Span content) {
    return of(content, text.quote(content));
  }

  private Place of(Span content, Span source) {
    Passage passage = text.passageAt(content.start());
    Span cited = null;
    int body = content.start();
    if (passage.isFootnote()) {
      Optional<NoteCall> call = text.callOf(passage);
      if (call.isPresent()) {
        body = Math.max(0, call.get().position() - 1);
        cited = text.quote(text.sentenceAt(body).span());
      }
    }
    int page = text.document().pageAt(source.start());
    Section section = text.sectionAt(content.start()).orElse(null);
    String numbers =
        section == null || section.numbers().isEmpty()
            ? null
            : String.join(", ", section.numbers());
    boolean question = section != null && section.kind() == Section.Kind.QUESTION;
    return new Place(
        codePoints.at(source.start()),
        codePoints.at(source.end()),
        source.of(text.document().text()),
        text.sentenceAt(content.start()).span().of(text.content()),
        page == 0 ? null : page,
        passage.isFootnote() ? passage.label() : null,
        cited == null ? null : codePoints.at(cited.start()),
        cited == null ? null : codePoints.at(cited.end()),
        question ? numbers : null,
        question ? null : numbers,
        passage.isProse() ? paths.at(body) : null);
  }
}

package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are said without their dossier: {@code de motie op stuk nr. 471}.
 *
 * <p>The dossier is the one that the same document prints beside the number ({@code Zij krijgt nr.
 * 471 (29398).}), else that of the debate itself. Without either nothing is found.
 */
final class DebateForm implements CitationForm {

  private final KamerstukGrammar grammar;

  DebateForm(KamerstukGrammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Reference> read(Head head) {
    String written = head.group("number");
    if (written == null) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    Cursor cursor = head.cursor();
    boolean plural = head.group("plural") != null;
    Span span = new Span(head.groupStart("number"), head.groupEnd("number"));
    @Nullable NumberMark number = new NumberMark(written, span, plural, true);
    Span place = head.span();
    while (number != null && found.size() < 60) {
      String dossier = dossier(head, number.value());
      if (dossier != null) {
        found.add(
            head.reference(place, PublicationId.kamerstuk(dossier, number.value(), null, null)));
      }
      number = grammar.next(cursor, number, plural);
      place = number == null ? place : number.span();
    }
    return found;
  }

  private @Nullable String dossier(Head head, String number) {
    String content = head.text().content();
    String beside = "nr. " + number;
    for (int at = content.indexOf(beside); at >= 0; at = content.indexOf(beside, at + 1)) {
      String dossier = behind(content, at + beside.length());
      if (dossier != null) {
        return dossier;
      }
    }
    return head.text().document().metadata().dossier();
  }

  private @Nullable String behind(String content, int end) {
    int open = end < content.length() && content.charAt(end) == ' ' ? end + 1 : end;
    if (open >= content.length() || content.charAt(open) != '(') {
      return null;
    }
    DossierMark dossier =
        grammar.dossier(new Cursor(content, open + 1, Math.min(content.length(), open + 30)));
    return dossier == null ? null : dossier.id();
  }
}

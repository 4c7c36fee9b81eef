package nl.kamerlens.date;

import java.time.LocalDate;
import nl.kamerlens.date.Letterhead.Role;
import nl.kamerlens.date.PointResolver.View;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document's own date: in its letterhead, else the interval that follows from its text.
 */
final class DocumentDateFinder {
  private final PhraseResolver resolver;

  DocumentDateFinder(PhraseResolver resolver) {
    this.resolver = resolver;
  }

  DocumentDate find(DateScan scan) {
    Letterhead letterhead = new Letterhead(scan.text());
    Role best = Role.SENT_IN;
    TimePhrase head = null;
    LocalDate questions = null;
    for (TimePhrase phrase : scan.phrases()) {
      if (!isFullDay(phrase)) {
        continue;
      }
      Role role = letterhead.roleOf(phrase);
      if (role == Role.SENT_IN && questions == null) {
        questions = day(phrase);
      }
      if (role.compareTo(best) < 0) {
        best = role;
        head = phrase;
      }
      if (best == Role.RECEIVED) {
        break;
      }
    }
    LocalDate day = head == null ? null : day(head);
    if (head == null || day == null) {
      return new WritingInterval(scan, resolver).find(questions);
    }
    return new DocumentDate(day, day, day, questions, head.span());
  }

  static boolean isFullDay(TimePhrase phrase) {
    return phrase.first().unit().equals("day")
        && phrase.last() == null
        && phrase.first().has("year");
  }

  private @Nullable LocalDate day(TimePhrase phrase) {
    return resolver.resolve(phrase, new View(null, Tense.UNKNOWN, null, 0)).interval().earliest();
  }
}

package nl.kamerlens.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Minutes: {@code Handelingen II 2018/19, nr. 45, item 7}.
 *
 * <p>Since January 2011 an item of a meeting is a publication; before, it was a range of pages
 * ({@code h-tk-20072008-7909-7943}). Where neither is given, the meeting is cited.
 */
final class HandelingenForm implements CitationForm {
  private static final int LAST_YEAR_WITH_PAGES = 2010;

  @Override
  public List<Reference> read(Head head) {
    Optional<SessionYear> year = head.session();
    if (year.isEmpty()) {
      return List.of();
    }
    String number = number(head, year.get());
    if (number == null) {
      return List.of();
    }
    String chamber = head.chamber() == null ? "II" : head.chamber();
    PublicationId id = PublicationId.handelingen(year.get(), number, chamber);
    return List.of(head.reference(head.span(), id).withPins(head.end(), false, head.group("page")));
  }

  private static @Nullable String number(Head head, SessionYear year) {
    String item = head.group("item");
    String meeting = head.group("meeting");
    if (item != null) {
      return meeting == null ? null : meeting + "-" + item;
    }
    String first = head.group("first");
    String last = head.group("last");
    if (year.start() <= LAST_YEAR_WITH_PAGES && first != null) {
      return last == null ? orElse(meeting, first) : first + "-" + full(first, last);
    }
    return meeting;
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null ? other : value;
  }

  /** {@code 7909-43} ends on page 7943. */
  private static String full(String first, String last) {
    return last.length() < first.length()
        ? first.substring(0, first.length() - last.length()) + last
        : last;
  }
}

package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Minutes: {@code Handelingen II 2018/19, nr. 45, item 7}.
 *
 * <p>Since January 2011 an item of a meeting is a publication; before, it was a range of pages
 * ({@code h-tk-20072008-7909-7943}). Where neither is given, the meeting is cited.
 */
final class HandelingenForm implements CitationForm {
  private static final int LAST_YEAR_WITH_PAGES = 2010;
  private static final int LONGEST_LIST = 60;

  /** No session has more meetings, no item more pages. */
  private static final int MOST_MEETINGS = 130;

  private static final int LONGEST_ITEM = 300;

  private final Pattern nextMeeting;

  HandelingenForm(RuleSet rules) {
    nextMeeting = rules.fragmentPattern("next-meeting");
  }

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
    List<Reference> found = new ArrayList<>();
    found.add(head.reference(head.span(), id).withPins(head.end(), false, head.group("page")));
    if (head.group("item") != null) {
      addNext(head, year.get(), chamber, found);
    }
    return found;
  }

  /** {@code nr. 33, item 3; nr. 34, item 8}: further meetings of the same year. */
  private void addNext(Head head, SessionYear year, String chamber, List<Reference> found) {
    Cursor cursor = head.cursor();
    Matcher next = cursor.read(nextMeeting);
    while (next != null && found.size() < LONGEST_LIST) {
      String number = next.group("meeting") + "-" + next.group("number");
      Span span = new Span(next.start("item"), next.end("item"));
      found.add(head.reference(span, PublicationId.handelingen(year, number, chamber)));
      next = cursor.read(nextMeeting);
    }
  }

  private static @Nullable String number(Head head, SessionYear year) {
    String item = head.group("item");
    String meeting = head.group("meeting");
    if (item != null) {
      return meeting == null ? null : meeting + "-" + item;
    }
    String page = head.group("page");
    if (year.start() > LAST_YEAR_WITH_PAGES || page == null) {
      return meeting;
    }
    List<String> pages = new ArrayList<>(List.of(page.replaceAll("\\D+", " ").strip().split(" ")));
    String sitting = sitting(pages);
    pages.removeIf(sitting::equals);
    return pages.size() == 2
        ? pages.get(0) + "-" + full(pages.get(0), pages.get(1))
        : meeting != null ? meeting : sitting.isEmpty() ? pages.get(0) : sitting;
  }

  /**
   * Pages were printed with the number of their meeting: {@code 67-4022}; empty if these are not.
   */
  private static String sitting(List<String> pages) {
    int first = Integer.parseInt(pages.get(0));
    boolean alone = pages.size() == 1 || first > MOST_MEETINGS;
    int second = alone ? 0 : Integer.parseInt(full(pages.get(0), pages.get(1)));
    return second - first > LONGEST_ITEM ? pages.get(0) : "";
  }

  /** {@code 7909-43} ends on page 7943. */
  private static String full(String first, String last) {
    return last.length() < first.length()
        ? first.substring(0, first.length() - last.length()) + last
        : last;
  }
}

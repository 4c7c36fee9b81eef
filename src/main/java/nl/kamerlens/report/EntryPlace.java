package nl.kamerlens.report;

/** Where a finding stands, for people: {@code letter, p. 4, note 11}. */
final class EntryPlace {
  private EntryPlace() {}

  static String of(String doc, Row finding) {
    StringBuilder place = new StringBuilder(Plain.line(doc));
    add(place, "p. ", finding.text("on_page"));
    add(place, "note ", finding.text("footnote"));
    add(place, "question ", finding.text("question"));
    add(place, "answer ", finding.text("answer"));
    return place.toString();
  }

  private static void add(StringBuilder place, String name, String value) {
    if (!value.isEmpty()) {
      place.append(", ").append(name).append(Plain.line(value));
    }
  }
}

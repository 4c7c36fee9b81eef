package nl.kamerlens.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerlens.report.Column.Type;

/**
 * {@code --by member}: the moties of each member, most named first. Members who sign one motie
 * together have a row each; {@code van Raan} and {@code Van Raan} are one.
 */
final class MemberDigest implements Digest<MemberDigest.Entry> {
  /** What is counted of a member. */
  static final class Entry {
    private final String name;
    private final Set<String> parties = new TreeSet<>();
    private final Set<String> docs = new HashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Tally relations = new Tally();
    private int motions;

    private Entry(String name) {
      this.name = name;
    }
  }

  private final PartyList parties;
  private final Map<String, Entry> members = new TreeMap<>();

  MemberDigest(PartyList parties) {
    this.parties = parties;
  }

  @Override
  public List<Column<Entry>> columns() {
    return List.of(
        new Column<>("member", Type.TEXT, "Surname, as first written.", e -> e.name),
        new Column<>("party", Type.LIST, "From the list of members.", e -> List.copyOf(e.parties)),
        new Column<>("motions", Type.INTEGER, "How often a motie is named.", e -> e.motions),
        new Column<>("documents", Type.INTEGER, "In how many documents.", e -> e.docs.size()),
        relation("executes", "Moties that the document executes."),
        relation("answers", "Moties that it answers."),
        relation("cites", "Moties that it only cites."),
        new Column<>("ids", Type.LIST, "The moties with a number.", e -> List.copyOf(e.ids)));
  }

  private static Column<Entry> relation(String name, String description) {
    return new Column<>(name, Type.INTEGER, description, e -> e.relations.count(name));
  }

  @Override
  public void add(DocumentRows document) {
    for (Row motion : document.rows(Layer.MOTIONS)) {
      new LinkedHashSet<>(motion.list("members")).forEach(name -> add(document, motion, name));
    }
  }

  private void add(DocumentRows document, Row motion, String name) {
    Entry entry = members.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Entry(name));
    entry.motions++;
    entry.docs.add(document.doc());
    entry.relations.add(motion.text("relation"));
    entry.parties.addAll(parties.of(name, document.document().text("date")));
    if (!motion.text("id").isEmpty()) {
      entry.ids.add(motion.text("id"));
    }
  }

  @Override
  public List<Entry> entries() {
    Comparator<Entry> order = Comparator.comparingInt(entry -> -entry.motions);
    return members.values().stream().sorted(order).toList();
  }
}

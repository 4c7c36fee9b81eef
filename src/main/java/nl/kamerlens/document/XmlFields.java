package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values that a document's markup gives, by name: {@code "OVERHEIDop.ondernummer"} → {@code
 * ["15"]}, {@code "stuk/titel"} → {@code ["MOTIE VAN HET LID DASSEN"]}.
 */
final class XmlFields {
  private final Map<String, List<String>> values = new HashMap<>();

  /** Adds a value, its white space folded; an empty one is none. */
  void add(String name, String value) {
    String folded = value.replaceAll("\\s+", " ").strip();
    if (!folded.isEmpty()) {
      values.computeIfAbsent(name, key -> new ArrayList<>()).add(folded);
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of the first of these names that has one; empty where none has. */
  String first(String... names) {
    for (String name : names) {
      if (!all(name).isEmpty()) {
        return all(name).get(0);
      }
    }
    return "";
  }

  /** All values, name by name. */
  List<String> values() {
    return new TreeMap<>(values).values().stream().flatMap(List::stream).toList();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }
}

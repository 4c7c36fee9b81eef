package nl.kamerlens.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Gathers the elements of official XML that say what the document is. */
final class OfficialXmlFields {
  private static final Set<String> NAMES =
      Set.of(
          "ondernummer",
          "datumtekst",
          "dossiernummer",
          "dossiernr",
          "begrotingshoofdstuk",
          "raadnr",
          "kamervraagnummer",
          "kamervraagomschrijving",
          "item-titel",
          "itemnummer",
          "vergadering-nummer",
          "vergaderingnummer",
          "vergaderjaar",
          "mededeling",
          "kameraanduiding",
          "vergaderdatum",
          "stuk/titel",
          "dossier/titel",
          "ondertekening/functie",
          "ondertekening/naam");

  private final XmlEvents events;
  private final XmlFields values = new XmlFields();
  private final Deque<Capture> open = new ArrayDeque<>();

  /** The text of an element that is still open. */
  private record Capture(String name, int depth, StringBuilder text) {}

  OfficialXmlFields(XmlEvents events) {
    this.events = events;
  }

  XmlFields values() {
    return values;
  }

  void start(String name) {
    if (name.equals("meta") || name.equals("metadata")) {
      values.add(events.attribute("name"), events.attribute("content"));
    }
    String parent = events.parent();
    if (name.equals("datum")) {
      values.add(parent + "/isodatum", events.attribute("isodatum"));
    }
    if (name.equals("officiele-publicatie")) {
      values.add("root", name);
    }
    if (name.equals("tekstregel")) {
      capture("tekstregel/" + events.attribute("inhoud"));
    } else if (NAMES.contains(name)) {
      capture(name);
    } else if (NAMES.contains(parent + "/" + name)) {
      capture(parent + "/" + name);
    }
  }

  private void capture(String name) {
    open.push(new Capture(name, events.depth(), new StringBuilder()));
  }

  void text(String words) {
    for (Capture capture : open) {
      capture.text().append(words);
    }
  }

  /** Called behind each end of an element. */
  void end() {
    while (!open.isEmpty() && open.peek().depth() > events.depth()) {
      Capture ended = open.pop();
      values.add(ended.name(), ended.text().toString());
    }
  }
}

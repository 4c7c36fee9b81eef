package nl.kamerlens.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a part that is not the body: footnotes by their number, the lines of a header. */
final class DocxLines implements DocxRuns.Sink {
  private static final Set<String> NOTES = Set.of("footnote", "endnote");

  private final XmlEvents events;
  private final DocxRuns runs;
  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private StringBuilder open = new StringBuilder();

  private DocxLines(XmlEvents events, DocxParts parts) {
    this.events = events;
    this.runs = new DocxRuns(events, parts, this);
  }

  /** The text of each note by its id; all text by the empty id where there are no notes. */
  static Map<String, String> read(XmlEvents events, DocxParts parts) throws DocumentException {
    DocxLines lines = new DocxLines(events, parts);
    lines.texts.put("", lines.open);
    lines.walk();
    Map<String, String> found = new LinkedHashMap<>();
    lines.texts.forEach((id, text) -> found.put(id, text.toString().strip()));
    return found;
  }

  private void walk() throws DocumentException {
    for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
      if (event == XmlEvents.Event.START) {
        start(events.name());
      } else if (event == XmlEvents.Event.END) {
        runs.end(events.name());
        if (events.name().equals("p")) {
          lineBreak();
        }
      }
    }
  }

  private void start(String name) throws DocumentException {
    if (NOTES.contains(name)) {
      open = texts.computeIfAbsent(events.attribute("id"), id -> new StringBuilder());
    } else {
      runs.start(name);
    }
  }

  @Override
  public void text(String words) {
    open.append(words);
  }

  @Override
  public void lineBreak() {
    if (open.length() > 0 && open.charAt(open.length() - 1) != '\n') {
      open.append('\n');
    }
  }
}

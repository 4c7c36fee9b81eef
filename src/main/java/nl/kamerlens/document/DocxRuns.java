package nl.kamerlens.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the runs of a Word part as a reader sees them: insertions in, deletions, hidden text and
 * the codes of fields out.
 */
final class DocxRuns {
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "delText",
          "delInstrText",
          "sectPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "rt",
          "binData",
          "numbering",
          "docPartObj");

  private static final Pattern HYPERLINK =
      Pattern.compile(
          "\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)?\"(?<target>[^\"]{1,2000})\"",
          Pattern.CASE_INSENSITIVE);

  private final XmlEvents events;
  private final DocxParts parts;
  private final Sink sink;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Deque<String> links = new ArrayDeque<>();
  private boolean hidden;
  private boolean emphasised;

  /** Takes what the runs say. */
  interface Sink {
    void text(String words) throws DocumentException;

    void lineBreak();

    default void beginLink() {}

    default void endLink(String target) {}
  }

  /** A field: its code, and whether its result has begun. */
  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean shown;
    @Nullable String target;
  }

  DocxRuns(XmlEvents events, DocxParts parts, Sink sink) {
    this.events = events;
    this.parts = parts;
    this.sink = sink;
  }

  boolean isHidden() {
    return hidden || fields.stream().anyMatch(field -> !field.shown);
  }

  /** Whether this run is bold, italic or underlined. */
  boolean isEmphasised() {
    return emphasised;
  }

  /** Whether the element that has just started was one of a run, and is dealt with. */
  boolean start(String name) throws DocumentException {
    if (SKIPPED.contains(name)) {
      events.skip();
      return true;
    }
    switch (name) {
      case "r" -> {
        hidden = false;
        emphasised = false;
      }
      case "b", "i", "u" -> emphasised |= events.parent().equals("rPr") && isOn();
      case "vanish", "webHidden" -> hide();
      case "t" -> show(events.textToEnd());
      case "instrText" -> addCode(events.textToEnd());
      case "tab", "ptab" -> show(events.parent().equals("r") ? " " : "");
      case "noBreakHyphen" -> show("-");
      case "br", "cr" -> sink.lineBreak();
      case "fldChar" -> field(events.attribute("fldCharType"));
      case "hyperlink" -> {
        String target = parts.link(events.attribute("id"));
        links.push(target == null ? "" : target);
        sink.beginLink();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  void end(String name) {
    if (name.equals("hyperlink") && !links.isEmpty()) {
      sink.endLink(links.pop());
    }
  }

  private void hide() {
    hidden |= isOn() && !events.isInside("pPr");
  }

  private boolean isOn() {
    String value = events.attribute("val").toLowerCase(Locale.ROOT);
    return !Set.of("0", "false", "off", "none").contains(value);
  }

  private void show(String words) throws DocumentException {
    if (!isHidden()) {
      sink.text(words);
    }
  }

  private void addCode(String words) {
    Field field = fields.peek();
    if (field != null) {
      field.code.append(words);
    }
  }

  private void field(String type) {
    Field field = fields.peek();
    if (type.equals("begin")) {
      fields.push(new Field());
    } else if (field != null && type.equals("separate")) {
      field.shown = true;
      Matcher link = HYPERLINK.matcher(field.code);
      if (link.lookingAt()) {
        field.target = link.group("target");
        sink.beginLink();
      }
    } else if (field != null && type.equals("end")) {
      fields.pop();
      if (field.target != null) {
        sink.endLink(field.target);
      }
    }
  }
}

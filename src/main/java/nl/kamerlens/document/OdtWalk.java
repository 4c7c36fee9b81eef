package nl.kamerlens.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Goes through the body of an OpenDocument text; recorded deletions and comments are left out. */
final class OdtWalk {
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "font-face-decls",
          "scripts",
          "forms",
          "sequence-decls",
          "object",
          "object-ole",
          "image",
          "table-of-content-source",
          "hidden-text",
          "index-title-template",
          "desc",
          "title",
          "binary-data");

  private final XmlEvents events;
  private final TextComposer composer;
  private final Deque<String> targets = new ArrayDeque<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";
  private int notes;
  private int aside;
  private int headingLevel;

  OdtWalk(XmlEvents events, TextComposer composer) {
    this.events = events;
    this.composer = composer;
  }

  void run() throws DocumentException {
    for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
      switch (event) {
        case START -> start(events.name());
        case END -> end(events.name());
        case TEXT -> text(events.text());
      }
    }
    composer.close();
  }

  /** The running heads and feet of the page styles. */
  static void writeFurniture(XmlEvents styles, TextComposer composer) throws DocumentException {
    for (XmlEvents.Event event = styles.next(); event != null; event = styles.next()) {
      boolean starts = event == XmlEvents.Event.START;
      if (starts && (styles.name().equals("header") || styles.name().equals("footer"))) {
        composer.open(Block.Kind.FURNITURE);
        writeLines(styles, composer);
        composer.close();
      }
    }
  }

  /** What stands in the element that has just started, a paragraph a line. */
  private static void writeLines(XmlEvents styles, TextComposer composer) throws DocumentException {
    int outside = styles.depth() - 1;
    while (styles.depth() > outside) {
      XmlEvents.Event event = styles.next();
      if (event == null) {
        return;
      }
      if (event == XmlEvents.Event.TEXT) {
        composer.append(styles.text());
        continue;
      }
      switch (styles.name()) {
        case "p", "h", "line-break" -> composer.lineBreak();
        case "s", "tab" -> composer.append(" ");
        default -> {}
      }
    }
  }

  private void start(String name) throws DocumentException {
    if (SKIPPED.contains(name) || hiddenStyles.contains(events.attribute("style-name"))) {
      events.skip();
      return;
    }
    switch (name) {
      case "style" -> style = events.attribute("name");
      case "text-properties" -> {
        if (events.attribute("display").equals("none")) {
          hiddenStyles.add(style);
        }
      }
      case "p", "h" -> {
        startParagraph();
        headingLevel = name.equals("h") ? level(events.attribute("outline-level")) : 0;
      }
      case "s" -> text(" ");
      case "tab" -> text(" ");
      case "line-break" -> composer.lineBreak();
      case "table-row", "table-cell" -> composer.close();
      case "note" -> notes++;
      case "note-citation" -> beginNote(events.textToEnd());
      case "text-box" -> {
        aside++;
        composer.beginAside();
      }
      case "a" -> {
        targets.push(events.attribute("href"));
        composer.beginLink();
      }
      default -> {}
    }
  }

  private static int level(String outline) {
    return outline.matches("[1-9]") ? outline.charAt(0) - '0' : 1;
  }

  private void beginNote(String citation) throws DocumentException {
    String number = citation.strip();
    composer.beginNote(number.isEmpty() ? Integer.toString(notes) : number);
  }

  private void startParagraph() {
    if (composer.inNote() || composer.inAside()) {
      composer.lineBreak();
    } else {
      composer.close();
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> startParagraph();
      case "note" -> composer.endNote();
      case "a" -> composer.endLink(targets.isEmpty() ? "" : targets.pop());
      case "text-box" -> {
        aside--;
        if (aside <= 0) {
          composer.endAside();
        }
      }
      default -> {}
    }
  }

  private void text(String words) throws DocumentException {
    boolean inText = events.isInside("p") || events.isInside("h");
    if (!inText) {
      return;
    }
    if (!composer.isOpen() && !composer.inNote() && !composer.inAside() && !words.isBlank()) {
      composer.open(kind(), headingLevel);
    }
    if (composer.isOpen() || composer.inNote() || composer.inAside()) {
      composer.append(words);
    }
  }

  private Block.Kind kind() {
    if (events.isInside("h")) {
      return Block.Kind.HEADING;
    }
    if (events.isInside("table-cell")) {
      return Block.Kind.TABLE;
    }
    return events.isInside("list-item") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}

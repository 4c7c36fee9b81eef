package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through the body of a Word document and writes its text. */
final class DocxWalk implements DocxRuns.Sink {
  /** Page numbers in a Word file are those of its last print. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?:(?:pagina|blad) ?)?\\d{0,4} ?(?:(?:van|/) ?\\d{0,4})?");

  private final DocxParts parts;
  private final TextComposer composer;
  private final XmlEvents events;
  private final DocxRuns runs;
  private final Map<String, String> footnotes;
  private final Map<String, String> endnotes;
  private final List<String> furniture = new ArrayList<>();
  private int footnoteCount;
  private int endnoteCount;

  /** Whether the mark of this paragraph is deleted: the next one goes on with it. */
  private boolean joinsNext;

  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int level;

  /** Whether the paragraph has words that are neither bold nor italic nor underlined. */
  private boolean plain;

  DocxWalk(DocxParts parts, TextComposer composer) throws DocumentException {
    this.parts = parts;
    this.composer = composer;
    this.events = parts.document();
    this.runs = new DocxRuns(events, parts, this);
    this.footnotes = notes("footnotes");
    this.endnotes = notes("endnotes");
  }

  private Map<String, String> notes(String type) throws DocumentException {
    Map<String, String> notes = new HashMap<>();
    for (XmlEvents part : parts.ofType(type)) {
      notes.putAll(DocxLines.read(part, parts));
    }
    return notes;
  }

  void run() throws DocumentException {
    for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
      if (event == XmlEvents.Event.START) {
        start(events.name());
      } else if (event == XmlEvents.Event.END) {
        runs.end(events.name());
        end(events.name());
      }
    }
    composer.close();
    writeFurniture();
  }

  /** The head and foot of the first page: those of later pages repeat it, or are out of date. */
  private void writeFurniture() throws DocumentException {
    Set<String> printed = new HashSet<>();
    for (String id : furniture) {
      for (String line : parts.linesOf(id)) {
        boolean words = !line.isBlank() && !PAGE_NUMBER.matcher(line.strip()).matches();
        if (words && printed.add(line.strip())) {
          composer.open(Block.Kind.FURNITURE);
          composer.append(line);
          composer.close();
        }
      }
    }
  }

  /** Reads which heads and feet the first section has on its first page. */
  private void readSection() throws DocumentException {
    Map<String, String> ids = new LinkedHashMap<>();
    boolean titlePage = false;
    int depth = events.depth();
    while (events.depth() >= depth) {
      XmlEvents.Event event = events.next();
      if (event == null) {
        break;
      }
      if (event == XmlEvents.Event.START) {
        String name = events.name();
        titlePage |= name.equals("titlePg");
        if (name.equals("headerReference") || name.equals("footerReference")) {
          ids.put(name + " " + events.attribute("type"), events.attribute("id"));
        }
      }
    }
    if (furniture.isEmpty()) {
      String page = titlePage ? " first" : " default";
      furniture.add(ids.getOrDefault("headerReference" + page, ""));
      furniture.add(ids.getOrDefault("footerReference" + page, ""));
    }
  }

  private void start(String name) throws DocumentException {
    if (name.equals("del") && events.parent().equals("rPr") && events.isInside("pPr")) {
      joinsNext = true;
    }
    if (name.equals("sectPr")) {
      readSection();
      return;
    }
    if (runs.start(name)) {
      return;
    }
    switch (name) {
      case "p" -> startParagraph();
      case "pStyle" -> {
        level = parts.headingLevel(events.attribute("val"));
        kind = level > 0 ? Block.Kind.HEADING : kind;
      }
      case "numPr" -> kind = kind == Block.Kind.PARAGRAPH ? Block.Kind.LIST_ITEM : kind;
      case "tr", "tc" -> composer.close(); // a letterhead is a table: label and value on own lines
      case "txbxContent" -> composer.beginAside();
      case "footnoteReference" -> writeNote(footnotes, Integer.toString(++footnoteCount));
      case "endnoteReference" -> writeNote(endnotes, roman(++endnoteCount));
      case "showingPlcHdr" -> skipsContent = true;
      case "sdtContent" -> {
        if (skipsContent) {
          skipsContent = false;
          events.skip();
        }
      }
      default -> {}
    }
  }

  /** Whether the content control that has begun shows nothing but its prompt. */
  private boolean skipsContent;

  private void startParagraph() {
    if (composer.inAside()) {
      composer.lineBreak();
      return;
    }
    if (!joinsNext) {
      composer.close();
      kind = events.isInside("tc") ? Block.Kind.TABLE : Block.Kind.PARAGRAPH;
      level = 0;
      plain = false;
    }
    joinsNext = false;
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        if (composer.inAside()) {
          composer.lineBreak();
        } else if (!joinsNext) {
          if (!plain && kind == Block.Kind.PARAGRAPH) {
            composer.headingIfShort();
          }
          composer.close();
        }
      }
      case "txbxContent" -> composer.endAside();
      default -> {}
    }
  }

  private void writeNote(Map<String, String> notes, String number) throws DocumentException {
    String note = notes.getOrDefault(events.attribute("id"), "");
    if (runs.isHidden() || composer.inAside()) {
      return;
    }
    composer.beginNote(number);
    for (String line : note.lines().toList()) {
      composer.append(line);
      composer.lineBreak();
    }
    composer.endNote();
  }

  @Override
  public void text(String words) throws DocumentException {
    if (!composer.isOpen() && !composer.inAside() && !words.isBlank()) {
      composer.open(kind, level);
    }
    if (composer.isOpen() || composer.inAside()) {
      plain |= !words.isBlank() && !composer.inAside() && !runs.isEmphasised();
      composer.append(words);
    }
  }

  @Override
  public void lineBreak() {
    if (composer.isOpen() || composer.inAside()) {
      composer.lineBreak();
    }
  }

  @Override
  public void beginLink() {
    composer.beginLink();
  }

  @Override
  public void endLink(String target) {
    composer.endLink(target);
  }

  /** Endnotes are numbered in small Roman numerals. */
  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }
}

package nl.kamerlens.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Goes through official XML once and writes its text: {@code al} as paragraphs, {@code kop} and
 * {@code titel} as headings, {@code li} as list items, {@code noot} as footnotes, {@code spreker}
 * as the heading of what is said.
 *
 * <p>An element that is not known ends the paragraph and nothing more, so that no text is lost when
 * the schema grows.
 */
final class OfficialXmlWalk {
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:(?:, | en | t/m )\\d{1,3}){0,30}\\.?");

  private final XmlEvents events;
  private final TextComposer composer;
  private final OfficialXmlFields fields;
  private final Deque<String> targets = new ArrayDeque<>();
  private int notes;
  private boolean awaitsNote;

  /** The question or answer that has begun and whose heading has not been written. */
  private String unheaded = "";

  /** Whether the open block is a list item of which only the number has been written. */
  private boolean freshItem;

  OfficialXmlWalk(XmlEvents events, TextComposer composer) {
    this.events = events;
    this.composer = composer;
    this.fields = new OfficialXmlFields(events);
  }

  void run() throws DocumentException {
    for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
      switch (event) {
        case START -> start(events.name());
        case END -> end(events.name());
        case TEXT -> text(events.text());
      }
    }
  }

  Document finish(Source source) throws DocumentException {
    Document read = composer.finish(source, "xml", Metadata.NONE);
    return read.with(OfficialXmlMetadata.of(fields.values(), read));
  }

  private void start(String name) throws DocumentException {
    if (OfficialXmlNames.isSkipped(name, events.attribute("inhoud"))) {
      events.skip();
      return;
    }
    fields.start(name);
    switch (name) {
      case "noot" -> awaitsNote = true;
      case "noot.nr" -> beginNote(events.textToEnd());
      case "extref", "a" -> beginLink();
      case "br", "nieuwe-regel" -> composer.lineBreak();
      case "entry", "td", "th" -> composer.startCell();
      case "row", "tr" -> composer.startRow();
      case "vraag", "antwoord" -> {
        composer.close();
        unheaded = name;
      }
      default -> startBlock(name);
    }
  }

  private void startBlock(String name) throws DocumentException {
    if (OfficialXmlNames.isInline(name, events)) {
      if (OfficialXmlNames.isSpaced(name)) {
        composer.append(" ");
        fields.text(" ");
      }
      return;
    }
    if (composer.inNote()) {
      composer.lineBreak();
    } else if (!freshItem || !name.equals("al")) {
      composer.close();
    }
  }

  private void beginLink() {
    String target = events.attribute("doc");
    targets.push(target.isEmpty() ? events.attribute("href") : target);
    composer.beginLink();
  }

  private void beginNote(String printed) throws DocumentException {
    notes++;
    String number = printed.strip().replaceAll("^[\\[(]|[)\\].]$", "");
    composer.beginNote(number.isEmpty() ? Integer.toString(notes) : number);
    awaitsNote = false;
  }

  private void end(String name) throws DocumentException {
    switch (name) {
      case "noot" -> {
        composer.endNote();
        awaitsNote = false;
      }
      case "extref", "a" -> composer.endLink(targets.isEmpty() ? "" : targets.pop());
      case "li.nr" -> freshItem = composer.isOpen();
      default -> {
        if (!OfficialXmlNames.isInline(name, events) && !composer.inNote()) {
          composer.close();
          freshItem = false;
        }
      }
    }
    fields.end();
  }

  /** {@code <vraag><nr>1</nr>} is printed as {@code Vraag 1}. */
  private void writeHeading(String words) throws DocumentException {
    String head = unheaded.equals("vraag") ? "Vraag" : "Antwoord";
    boolean bare = NUMBERS.matcher(words).matches();
    if (!unheaded.isEmpty() && bare) {
      composer.append(head + " ");
    } else if (!unheaded.isEmpty() && !words.startsWith(head)) {
      composer.append(head);
      composer.open(OfficialXmlNames.kind(events));
    }
    unheaded = "";
  }

  private void text(String words) throws DocumentException {
    boolean blank = words.isBlank();
    if (awaitsNote && !blank) {
      beginNote("");
    }
    if (!composer.inNote()) {
      fields.text(words);
      if (!composer.isOpen() && !blank) {
        boolean asked = !unheaded.isEmpty();
        composer.open(
            asked ? Block.Kind.HEADING : OfficialXmlNames.kind(events),
            asked ? 0 : OfficialXmlNames.level(events));
        writeHeading(words.strip());
      }
    }
    if (composer.isOpen() || composer.inNote()) {
      composer.append(freshItem ? " " + words : words);
      freshItem &= blank;
    }
  }
}

package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document, found by their relations and not by their names. */
final class DocxParts {
  private static final int DEEPEST_STYLE = 10;

  private final Map<String, byte[]> parts;
  private final Limits limits;
  private final String main;
  private final Map<String, Relation> relations;
  private final Map<String, Integer> headingLevels;

  /**
   * What one part says of another.
   *
   * @param type the last word of the relation's type: {@code footnotes}, {@code hyperlink}
   */
  private record Relation(String type, String target) {}

  private DocxParts(Map<String, byte[]> parts, Limits limits, String main)
      throws DocumentException {
    this.parts = parts;
    this.limits = limits;
    this.main = main;
    this.relations = relations(main);
    this.headingLevels = headingLevels();
  }

  static DocxParts of(Map<String, byte[]> parts, Limits limits) throws DocumentException {
    String main = "word/document.xml";
    byte[] root = parts.get("_rels/.rels");
    if (root != null) {
      for (Relation relation : relations(root, limits).values()) {
        if (relation.type().equals("officeDocument")) {
          main = relation.target().replaceFirst("^/", "");
        }
      }
    }
    if (main.startsWith("xl/") || main.startsWith("ppt/")) {
      throw new DocumentException("a spreadsheet or slides; save it as a document or as text");
    }
    if (!parts.containsKey(main)) {
      throw new DocumentException("a broken Word document: it lacks " + main);
    }
    return new DocxParts(parts, limits, main);
  }

  private Map<String, Relation> relations(String part) throws DocumentException {
    int slash = part.lastIndexOf('/') + 1;
    byte[] bytes = parts.get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    return bytes == null ? Map.of() : relations(bytes, limits);
  }

  private static Map<String, Relation> relations(byte[] bytes, Limits limits)
      throws DocumentException {
    Map<String, Relation> relations = new HashMap<>();
    XmlEvents events = new XmlEvents(bytes, limits);
    for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
      if (event == XmlEvents.Event.START && events.name().equals("Relationship")) {
        String type = events.attribute("Type");
        relations.put(
            events.attribute("Id"),
            new Relation(type.substring(type.lastIndexOf('/') + 1), events.attribute("Target")));
      }
    }
    return relations;
  }

  XmlEvents document() throws DocumentException {
    return open(main);
  }

  private XmlEvents open(String part) throws DocumentException {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw new DocumentException("a broken Word document: it lacks " + part);
    }
    return new XmlEvents(bytes, limits);
  }

  /** The parts of this type that exist, in the order of their names. */
  List<XmlEvents> ofType(String type) throws DocumentException {
    List<String> names = new ArrayList<>();
    for (Relation relation : relations.values()) {
      if (relation.type().equals(type)) {
        String name = resolve(relation.target());
        if (parts.containsKey(name)) {
          names.add(name);
        }
      }
    }
    names.sort(String::compareTo);
    List<XmlEvents> found = new ArrayList<>();
    for (String name : names) {
      found.add(open(name));
    }
    return found;
  }

  private String resolve(String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : main.substring(0, main.lastIndexOf('/') + 1) + target;
  }

  /** The address of a hyperlink; null where the relation is not there. */
  @Nullable String link(String id) {
    Relation relation = relations.get(id);
    return relation == null || !relation.type().equals("hyperlink") ? null : relation.target();
  }

  /** The lines of a header or footer; none where the relation is not there. */
  List<String> linesOf(String id) throws DocumentException {
    Relation relation = relations.get(id);
    if (relation == null || !parts.containsKey(resolve(relation.target()))) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (String text : DocxLines.read(open(resolve(relation.target())), this).values()) {
      text.lines().forEach(lines::add);
    }
    return lines;
  }

  /** The depth of a heading in this style, from 1; 0 where the style is none of a heading. */
  int headingLevel(String style) {
    return headingLevels.getOrDefault(style, 0);
  }

  /** The styles that are a heading by name or by level, each with its depth. */
  private Map<String, Integer> headingLevels() throws DocumentException {
    Map<String, Integer> found = new HashMap<>();
    Map<String, String> bases = new HashMap<>();
    for (XmlEvents events : ofType("styles")) {
      String style = "";
      for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
        String value = event == XmlEvents.Event.START ? events.attribute("val") : "";
        switch (event == XmlEvents.Event.START ? events.name() : "") {
          case "style" -> style = events.attribute("styleId");
          case "basedOn" -> bases.put(style, value);
          case "outlineLvl" -> found.put(style, outlineLevel(value));
          case "name" -> {
            if (isHeadingName(value)) {
              found.putIfAbsent(style, Math.max(1, lastDigit(value)));
            }
          }
          default -> {}
        }
      }
    }
    bases.keySet().forEach(style -> inherit(style, found, bases));
    return found;
  }

  /** A style of a ministry's template takes its depth from the heading that it is based on. */
  private static void inherit(String style, Map<String, Integer> found, Map<String, String> bases) {
    String base = style;
    for (int i = 0; i < DEEPEST_STYLE && !base.isEmpty() && !found.containsKey(base); i++) {
      base = bases.getOrDefault(base, "");
    }
    if (found.containsKey(base)) {
      found.putIfAbsent(style, found.get(base));
    }
  }

  /** Outline levels count from 0; 9 is body text. */
  private static int outlineLevel(String value) {
    int level = lastDigit(value);
    return level < 0 || level == 9 ? 0 : level + 1;
  }

  private static int lastDigit(String value) {
    return value.isEmpty() ? -1 : Character.digit(value.charAt(value.length() - 1), 10);
  }

  private static boolean isHeadingName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.matches("(?:heading|kop|koptekst) ?\\d|title|titel|subtitle|ondertitel");
  }
}

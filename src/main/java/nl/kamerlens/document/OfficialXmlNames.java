package nl.kamerlens.document;

import java.util.Set;

/** What the elements of official XML are for the text. */
final class OfficialXmlNames {
  /** Elements that stand within a line. */
  private static final Set<String> INLINE =
      Set.of(
          "nadruk",
          "extref",
          "intref",
          "intioref",
          "sup",
          "inf",
          "sub",
          "unl",
          "ovl",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "span",
          "a",
          "small",
          "font",
          "ondernummer",
          "datum",
          "dossiernr",
          "begrotingshoofdstuk",
          "raadnr",
          "rijkswetnr",
          "naam",
          "voornaam",
          "achternaam",
          "tussenvoegsel",
          "voorvoegsels",
          "functie",
          "politiek",
          "organisatie",
          "plaats",
          "li.nr",
          "noot",
          "noot.nr",
          "redactie",
          "vet",
          "cur",
          "aanhaling",
          "term",
          "br",
          "nieuwe-regel");

  /** Elements whose parts are one line. */
  private static final Set<String> LINES =
      Set.of("kop", "spreker", "stuknr", "dossiernummer", "datumtekst", "tekstregel");

  private static final Set<String> HEADINGS =
      Set.of(
          "kop",
          "titel",
          "subtitel",
          "tussenkop",
          "tussentitel",
          "stuknr",
          "spreker",
          "item-titel",
          "itemnaam",
          "onderwerp",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "title",
          "head");

  /** Elements that a heading within them is the heading of. */
  private static final Set<String> SECTIONS =
      Set.of(
          "boek",
          "deel",
          "titeldeel",
          "hoofdstuk",
          "afdeling",
          "paragraaf",
          "subparagraaf",
          "sub-paragraaf",
          "artikel",
          "divisie",
          "bijlage",
          "agendapunt",
          "spreekbeurt");

  private static final int DEEPEST = 40;

  private static final Set<String> FURNITURE =
      Set.of(
          "tekstregel",
          "dossiernummer",
          "kamervraagnummer",
          "itemnummer",
          "vergaderjaar",
          "vergadering-nummer",
          "vergaderingnummer",
          "publicatienummer",
          "issn",
          "uitgever");

  private static final Set<String> SKIPPED =
      Set.of("plaatje", "illustratie", "formule", "math", "colspec", "script", "style");

  private static final Set<String> SPACED = Set.of("nr", "titel", "subtitel", "naam", "achternaam");

  private OfficialXmlNames() {}

  /** Whether neither the element nor what is in it is text. */
  static boolean isSkipped(String name, String inhoud) {
    return SKIPPED.contains(name) || name.equals("tekstregel") && inhoud.equals("kamernummer");
  }

  static boolean isInline(String name, XmlEvents events) {
    if (name.equals("naam") || name.equals("functie")) {
      return !events.isInside("ondertekening");
    }
    return INLINE.contains(name) || !LINES.contains(name) && isInLine(events);
  }

  private static boolean isInLine(XmlEvents events) {
    return LINES.stream().anyMatch(events::isInside);
  }

  /** Whether a blank stands before it, though the file has none. */
  static boolean isSpaced(String name) {
    return SPACED.contains(name);
  }

  /**
   * How deep a heading stands that is read here: as deep as the sections around it, and one between
   * paragraphs below all of these; none for the titles of the whole.
   */
  static int level(XmlEvents events) {
    int level = 0;
    for (String name : events.path()) {
      level += SECTIONS.contains(name) ? 1 : 0;
    }
    if (events.isInside("spreekbeurt") && !events.isInside("spreker")) {
      level++; // within what somebody says
    }
    boolean between = events.isInside("tussenkop") || events.isInside("tussentitel");
    if (between) {
      return DEEPEST;
    }
    return level == 0 ? Block.NO_SECTION : Math.min(level, DEEPEST - 1);
  }

  /** The role of text that stands directly in the innermost open elements. */
  static Block.Kind kind(XmlEvents events) {
    for (String name : events.path()) {
      if (HEADINGS.contains(name)) {
        return Block.Kind.HEADING;
      }
      if (FURNITURE.contains(name)) {
        return Block.Kind.FURNITURE;
      }
      switch (name) {
        case "li" -> {
          return Block.Kind.LIST_ITEM;
        }
        case "entry", "td", "th" -> {
          return Block.Kind.TABLE;
        }
        default -> {}
      }
    }
    return Block.Kind.PARAGRAPH;
  }
}

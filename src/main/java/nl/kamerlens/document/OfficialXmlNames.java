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

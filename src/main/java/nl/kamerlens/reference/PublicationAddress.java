package nl.kamerlens.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where publications stand on the web: {@code
 * https://zoek.officielebekendmakingen.nl/kst-35207-81.html}.
 */
final class PublicationAddress {
  private static final String GAZETTES = "https://zoek.officielebekendmakingen.nl/";
  private static final String KAMER = "https://www.tweedekamer.nl/kamerstukken/detail?id=";
  private static final String LAWS = "https://wetten.overheid.nl/";
  private static final String CASES = "https://deeplink.rechtspraak.nl/uitspraak?id=";
  private static final String UNION = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

  private PublicationAddress() {}

  static @Nullable String of(PublicationId id) {
    return switch (id.kind()) {
      case KAMERSTUK, AANHANGSEL, HANDELINGEN, STAATSBLAD, STAATSCOURANT, TRACTATENBLAD ->
          GAZETTES + id.value() + ".html";
      case DOSSIER -> GAZETTES + "dossier/" + id.value();
      case ZAAK, DOCUMENT -> parliamentary(id.value());
      case EU -> union(id.value());
      case ECLI -> CASES + id.value();
      case BWB -> LAWS + id.value();
      case KENMERK -> null;
    };
  }

  private static String parliamentary(String value) {
    return value.startsWith("kv-") ? GAZETTES + value + ".html" : KAMER + value + "&did=" + value;
  }

  /** {@code COM(2020) 761} is found as {@code COM:2020:761:FIN}. */
  private static String union(String value) {
    int bracket = value.indexOf('(');
    if (bracket < 0) {
      return UNION + "CELEX:" + value;
    }
    String kind = value.substring(0, bracket).toUpperCase(Locale.ROOT);
    String year = value.substring(bracket + 1, bracket + 5);
    return UNION + kind + ":" + year + ":" + value.substring(bracket + 7) + ":FIN";
  }
}

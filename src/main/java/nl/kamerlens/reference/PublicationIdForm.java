package nl.kamerlens.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.reference.PublicationId.Kind;

/**
 * Reads identifiers in the form in which the gazettes and the Kamer print them.
 *
 * <p>Dossiers' suffixes are chapters ({@code kst-36600-V-31}), funds ({@code kst-23900-A-4}),
 * councils ({@code kst-21501-02-2383}); what stands behind the number is a version ({@code -n1},
 * {@code -b2}, {@code -h1}) and stays.
 */
final class PublicationIdForm {
  private static final String TAIL = "(?<tail>-[nbh]\\d{1,2})?";
  private static final String SUFFIX = "(?:-(?<suffix>\\d\\d|[A-Za-z]{1,6}))?";
  private static final Pattern KAMERSTUK =
      Pattern.compile(
          "kst-(?:(?<year>\\d{8})-)?(?<dossier>\\d{4,5})"
              + SUFFIX
              + "-(?<number>\\d{1,4}[a-z]?|[A-Za-z]{1,2})"
              + TAIL);
  private static final Pattern LOOSE = Pattern.compile("(?:kst|blg)-\\d{5,7}");
  private static final Pattern SESSION =
      Pattern.compile("(?<what>ah|h|kv)-(?<chamber>[te]k)-(?<year>\\d{8})-(?<number>[\\d-]{1,20})");
  private static final Pattern QUESTIONS = Pattern.compile("kv-tk-(?<zaak>\\d{4}Z\\d{5}|\\d{10})");
  private static final Pattern GAZETTE =
      Pattern.compile(
          "(?<what>stb|stcrt|trb)-(?<year>\\d{4})-(?<number>\\d{1,6})(?:-[nbh]\\d{1,2})?");
  private static final Pattern PARLIAMENTARY = Pattern.compile("(?:19|20)\\d\\d[DZdz]\\d{5}");
  private static final Pattern DOSSIER = Pattern.compile("(?<dossier>\\d{4,5})" + SUFFIX);
  private static final Pattern CELEX = Pattern.compile("[1-9]\\d{4}[A-Z]{1,2}\\d{4}");
  private static final Pattern COM =
      Pattern.compile("(?<what>COM|JOIN|SWD|SEC|C)\\((?<year>\\d{4})\\) (?<number>\\d{1,4})");
  private static final Pattern ECLI = Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]+:\\d{4}:[A-Z0-9.]+");
  private static final Pattern BWB = Pattern.compile("[BC](?:WBR|WBV|VDR)\\d{4,9}");

  private PublicationIdForm() {}

  static Optional<PublicationId> parse(String value) {
    String text = value.strip();
    Matcher kamerstuk = KAMERSTUK.matcher(text.replaceFirst("^KST", "kst"));
    if (kamerstuk.matches()) {
      return Optional.of(kamerstuk(kamerstuk));
    }
    Matcher session = SESSION.matcher(lower(text));
    if (session.matches()) {
      return session(session);
    }
    Matcher gazette = GAZETTE.matcher(lower(text));
    if (gazette.matches()) {
      return Optional.of(
          PublicationId.gazette(
              gazette(gazette.group("what")), gazette.group("year"), gazette.group("number")));
    }
    return byNumber(text);
  }

  private static Optional<PublicationId> byNumber(String text) {
    Matcher questions = QUESTIONS.matcher(text);
    if (questions.matches()) {
      String zaak = questions.group("zaak");
      return Optional.of(
          zaak.indexOf('Z') > 0
              ? PublicationId.parliamentary(zaak)
              : PublicationId.of(Kind.ZAAK, text));
    }
    if (PARLIAMENTARY.matcher(text).matches()) {
      return Optional.of(PublicationId.parliamentary(text));
    }
    if (LOOSE.matcher(lower(text)).matches()) {
      return Optional.of(PublicationId.of(Kind.KAMERSTUK, lower(text)));
    }
    Matcher dossier = DOSSIER.matcher(text);
    if (dossier.matches()) {
      return Optional.of(PublicationId.dossier(dossierOf(dossier), null, null));
    }
    if (CELEX.matcher(text).matches() || COM.matcher(text).matches()) {
      return Optional.of(PublicationId.of(Kind.EU, text));
    }
    if (ECLI.matcher(text).matches()) {
      return Optional.of(PublicationId.of(Kind.ECLI, text));
    }
    return BWB.matcher(text).matches()
        ? Optional.of(PublicationId.of(Kind.BWB, text))
        : Optional.empty();
  }

  private static PublicationId kamerstuk(Matcher form) {
    String number = form.group("number");
    boolean letters = Character.isLetter(number.charAt(0));
    String own = letters ? number.toUpperCase(Locale.ROOT) : number;
    String year = form.group("year");
    String vergaderjaar =
        year == null ? null : SessionYear.ofCompact(year).map(SessionYear::toString).orElse(null);
    PublicationId id = PublicationId.kamerstuk(dossierOf(form), own, vergaderjaar, null);
    String prefix = year == null ? "" : year + "-";
    String tail = form.group("tail") == null ? "" : form.group("tail");
    String value = "kst-" + prefix + id.dossier() + "-" + own + tail;
    return new PublicationId(id.kind(), value, id.dossier(), own, vergaderjaar, id.chamber());
  }

  private static String dossierOf(Matcher form) {
    String suffix = form.group("suffix");
    String dossier = form.group("dossier");
    return suffix == null ? dossier : dossier + "-" + suffix.toUpperCase(Locale.ROOT);
  }

  private static Optional<PublicationId> session(Matcher form) {
    String chamber = form.group("chamber").equals("ek") ? "I" : "II";
    String number = form.group("number");
    return SessionYear.ofCompact(form.group("year"))
        .map(
            year ->
                switch (form.group("what")) {
                  case "ah" -> PublicationId.aanhangsel(year, number, chamber);
                  case "kv" -> PublicationId.of(Kind.ZAAK, form.group());
                  default -> PublicationId.handelingen(year, number, chamber);
                });
  }

  private static Kind gazette(String prefix) {
    return switch (prefix) {
      case "stcrt" -> Kind.STAATSCOURANT;
      case "trb" -> Kind.TRACTATENBLAD;
      default -> Kind.STAATSBLAD;
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

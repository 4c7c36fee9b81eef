package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What official XML says of its document: in the {@code metadata} block, or, where that only points
 * at another file, in the head of the Kamerstuk itself.
 */
final class OfficialXmlMetadata {
  private static final Pattern ID =
      Pattern.compile("(?i)(?:^|/)(?<id>(?:kst|ah|kv|h|blg|nds|ag|stb|stcrt|trb)-[0-9a-z-]{1,60})");

  private static final Pattern YEARS =
      Pattern.compile("(?<from>\\d{4})\\s?[-–/]\\s?(?<to>\\d{4}|\\d{2})(?!\\d)");

  private static final Pattern ANSWER = Pattern.compile("(?i)\\baanhangsel\\b|\\bantwoord");

  /** Behind the subject of questions: the day on which they were sent. */
  private static final Pattern SENT = Pattern.compile("(?i)\\s*\\(ingezonden[^()]{0,40}\\)\\.?$");

  private static final Pattern SESSION_NUMBER = Pattern.compile("\\d{1,5}(?:-\\d{1,3})?");

  private static final Pattern ZAAK = Pattern.compile("(?:19|20)\\d\\dZ\\d{5}");

  private static final Pattern DAY_SENT = Pattern.compile("(?i)ingezonden\\s(?<day>.{6,40})");

  private final XmlFields fields;
  private final Document document;

  private OfficialXmlMetadata(XmlFields fields, Document document) {
    this.fields = fields;
    this.document = document;
  }

  static Metadata of(XmlFields fields, Document document) {
    OfficialXmlMetadata reader = new OfficialXmlMetadata(fields, document);
    return fields.isEmpty() ? Metadata.NONE : reader.read();
  }

  private Metadata read() {
    String type = type();
    String dossier = dossier();
    String number = number();
    return Metadata.builder()
        .type(blankToNull(type))
        .title(blankToNull(title(type)))
        .date(date())
        .id(id(dossier, number))
        .dossier(blankToNull(dossier))
        .number(blankToNull(number))
        .vergaderjaar(vergaderjaar())
        .chamber(chamber())
        .authors(type.equals("motie") ? members() : signatories())
        .questionsDate(questionsDate())
        .zaak(isAnswer() ? zaak() : null)
        .build();
  }

  private static @Nullable String blankToNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private String type() {
    String title = fields.first("stuk/titel").toLowerCase(Locale.ROOT);
    if (title.matches("(?:(?!brief|amendement|lijst)\\S{1,20}\\s+){0,4}motie\\b.*")) {
      return "motie";
    }
    if (isAnswer()) {
      return fields.first("mededeling").isEmpty() ? "antwoord-kamervragen" : "mededeling";
    }
    if (!fields.first("vergadering-nummer", "vergaderingnummer").isEmpty()) {
      return "handelingen";
    }
    for (String each : fields.all("DC.type")) {
      String lower = each.toLowerCase(Locale.ROOT);
      if (!lower.equals("kamerstuk") && !lower.startsWith("officiële")) {
        return lower;
      }
    }
    Matcher word = Pattern.compile("(?:gewijzigde? )?(?<word>[a-z]{4,30})").matcher(title);
    return word.lookingAt() ? word.group("word") : "";
  }

  private boolean isAnswer() {
    return fields
            .first("tekstregel/omschrijving", "tekstregel/documenttype")
            .toLowerCase(Locale.ROOT)
            .contains("antwoorden")
        || fields.all("DC.type").stream().anyMatch(t -> ANSWER.matcher(t).find())
        || !fields.first("kamervraagnummer").isEmpty();
  }

  private String title(String type) {
    String title =
        fields.first(
            "OVERHEIDop.documenttitel",
            "stuk/titel",
            "kamervraagomschrijving",
            "item-titel",
            "DC.title");
    return type.equals("motie")
        ? MotionMembers.spelledTitle(title, signatures())
        : SENT.matcher(title).replaceFirst("");
  }

  /** {@code "36 600"} and {@code "XIV"} are {@code 36600-XIV}. */
  private String dossier() {
    String given = fields.first("OVERHEIDop.dossiernummer");
    if (given.isEmpty()) {
      given = fields.first("dossiernummer").replaceAll("\\(?R\\s?\\d{3,5}\\)?", "").strip();
    }
    return given
        .split("[;,]", 2)[0]
        .replaceAll("(?<=\\d)[\\s.](?=\\d)", "")
        .replaceAll("\\s*[-–]\\s*|\\s+", "-")
        .toUpperCase(Locale.ROOT);
  }

  private String number() {
    String given = fields.first("OVERHEIDop.ondernummer", "ondernummer");
    return given.replaceAll("\\s|^[Nn]r\\.?", "");
  }

  private @Nullable String id(String dossier, String number) {
    for (String name : List.of("DC.identifier", "OVERHEIDop.externMetadataRecord")) {
      Matcher matcher = ID.matcher(fields.first(name));
      if (matcher.find()) {
        return spelled(matcher.group("id"));
      }
    }
    boolean known = !dossier.isEmpty() && !number.isEmpty();
    return known ? "kst-" + dossier + "-" + number : bySession();
  }

  /** {@code ah-tk-20232024-1850}, {@code h-tk-20232024-55-4}: numbered in the session. */
  private @Nullable String bySession() {
    String years = vergaderjaar();
    String meeting = fields.first("vergadering-nummer", "vergaderingnummer");
    String number =
        isAnswer()
            ? fields.first("kamervraagnummer")
            : meeting.isEmpty() ? "" : meeting + "-" + fields.first("itemnummer");
    if (years == null || !SESSION_NUMBER.matcher(number).matches()) {
      return null;
    }
    String chamber = "I".equals(chamber()) ? "-ek-" : "-tk-";
    return (isAnswer() ? "ah" : "h") + chamber + years.replace("-", "") + "-" + number;
  }

  /** The number of the questions, under whatever name it is registered. */
  private @Nullable String zaak() {
    return fields.values().stream()
        .filter(value -> ZAAK.matcher(value).matches())
        .findFirst()
        .orElse(null);
  }

  /** Prefix in lower case, what follows the dossier as it is. */
  private static String spelled(String id) {
    int dash = id.indexOf('-');
    return id.substring(0, dash).toLowerCase(Locale.ROOT) + id.substring(dash);
  }

  private @Nullable String vergaderjaar() {
    Matcher years =
        YEARS.matcher(
            fields.first("OVERHEIDop.vergaderjaar", "tekstregel/vergaderjaar", "vergaderjaar"));
    if (!years.find()) {
      return null;
    }
    String to = years.group("to");
    return years.group("from")
        + "-"
        + (to.length() == 4 ? to : years.group("from").substring(0, 2) + to);
  }

  private @Nullable String chamber() {
    String chamber =
        fields
            .first(
                "tekstregel/kameraanduiding", "kameraanduiding", "DC.creator", "OVERHEIDop.kamer")
            .toLowerCase(Locale.ROOT);
    if (chamber.startsWith("eerste")) {
      return "I";
    }
    return chamber.startsWith("tweede") ? "II" : null;
  }

  /** Of the day as printed, as coded and as registered, the one that two of them give. */
  private @Nullable String date() {
    String printed = DutchDay.find(fields.first("datumtekst", "vergaderdatum"));
    if (printed == null && isAnswer()) {
      printed = received();
    }
    String coded = DutchDay.ofIso(fields.first("datumtekst/isodatum"));
    String issued =
        DutchDay.ofIso(
            fields.first(
                "OVERHEIDop.datumVergadering", "DCTERMS.issued", "OVERHEIDop.datumOndertekening"));
    if (printed == null || coded != null && coded.equals(issued)) {
      return coded != null ? coded : printed != null ? printed : issued;
    }
    return printed;
  }

  private @Nullable String received() {
    for (String line : fields.all("kamervraagomschrijving")) {
      int at = line.toLowerCase(Locale.ROOT).indexOf("ontvangen");
      if (at >= 0) {
        return DutchDay.find(line.substring(at));
      }
    }
    return null;
  }

  private @Nullable String questionsDate() {
    for (String line : fields.all("kamervraagomschrijving")) {
      Matcher sent = DAY_SENT.matcher(line);
      if (sent.find()) {
        return DutchDay.find(sent.group("day"));
      }
    }
    return null;
  }

  /** {@code "W.B. Hoekstra, minister van Buitenlandse Zaken"}. */
  private List<String> signatories() {
    List<String> offices = fields.all("ondertekening/functie");
    List<String> names = fields.all("ondertekening/naam");
    List<String> authors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String office = offices.size() == names.size() ? office(offices.get(i)) : "";
      authors.add(names.get(i).replaceAll("[,.]$", "") + (office.isEmpty() ? "" : ", " + office));
    }
    return authors;
  }

  private static String office(String printed) {
    String office = printed.replaceAll("^(?i)de\\s+|[,.]$", "");
    return office.isEmpty()
        ? ""
        : office.substring(0, 1).toLowerCase(Locale.ROOT) + office.substring(1);
  }

  private List<String> members() {
    List<String> spellings = signatures();
    for (String signer : fields.all("OVERHEIDop.indiener")) {
      spellings.add(surname(signer));
    }
    List<String> registered = MotionMembers.of(fields.first("OVERHEIDop.documenttitel"), spellings);
    List<String> known = new ArrayList<>(spellings);
    known.addAll(registered);
    List<String> members = MotionMembers.of(fields.first("stuk/titel"), known);
    List<String> titled = members.isEmpty() ? registered : members;
    boolean all =
        titled.isEmpty()
            || MotionMembers.hasOthers(
                fields.first(members.isEmpty() ? "OVERHEIDop.documenttitel" : "stuk/titel"));
    return all && !signatures().isEmpty() ? signatures() : titled;
  }

  /** {@code "S.R.T. van Baarle"} → {@code "Van Baarle"}. */
  private static String surname(String name) {
    String surname = name.replaceAll("^(?:\\p{L}{1,3}\\.\\s?)+|\\([^)]*\\)", "").strip();
    return surname.isEmpty()
        ? name
        : surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
  }

  /** The names below {@code "en gaat over tot de orde van de dag."}. */
  private List<String> signatures() {
    List<String> names = new ArrayList<>();
    boolean behind = false;
    for (Block block : document.blocks()) {
      String text = block.span().of(document.text());
      if (behind && block.kind() != Block.Kind.FOOTNOTE) {
        List<String> lines =
            text.lines().map(line -> line.replaceAll("\\[\\d+\\]|[.,;]$", "").strip()).toList();
        if (block.kind() == Block.Kind.HEADING || !lines.stream().allMatch(MotionMembers::isName)) {
          break; // an explanation, a table
        }
        names.addAll(lines);
      }
      behind |= text.contains("orde van de dag");
    }
    return names;
  }
}

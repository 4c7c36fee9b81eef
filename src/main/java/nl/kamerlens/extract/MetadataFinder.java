package nl.kamerlens.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.motion.MotieDocument;
import nl.kamerlens.motion.MotieDocumentFinder;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document says of itself: its type, authors, addressee, own number and reference.
 *
 * <p>{@code "Ons kenmerk BZ2515803 … De minister van Buitenlandse Zaken, D.M. van Weel"}. Its date
 * is found elsewhere.
 */
final class MetadataFinder {
  private static final int HEAD = 6_000;
  private static final int LONGEST_TITLE = 400;

  /** A nota without a signature is the cabinet's where it speaks of it all the time. */
  private static final int SPEAKS = 5;

  private static final String CABINET = "het kabinet";

  private static final Pattern QUESTIONS =
      Pattern.compile(
          "(?<title>Vragen van (?:het lid|de leden) [^\\n]{10,600}?) \\((?:ingezonden|Ingezonden)");

  private static final Pattern ZAAK =
      Pattern.compile(
          "(?:[Uu]w (?:kenmerk|referentie|brief \\(kenmerk\\))|[Uu]w brief van [^\\n]{4,40}|ingezonden[^\\n]{0,40}|(?:met|onder) kenmerk|[Kk]enmerk|vraagnummer|[Vv]ragen)[^\\n\\d]{0,40}(?:\\n[^\\n\\d]{0,40}){0,2}?(?:nr\\. )?\\b(?<zaak>20\\d\\dZ\\d{5})\\b");

  private final Offices offices = new Offices();
  private final MotieDocumentFinder motieFinder = new MotieDocumentFinder();
  private final DocumentTypeFinder typeFinder = new DocumentTypeFinder();
  private final SignatoryFinder signatoryFinder = new SignatoryFinder(offices);
  private final AnswererFinder answererFinder = new AnswererFinder(offices);

  Metadata find(AnalyzedText text) {
    TextLines lines = new TextLines(text.document().text());
    PublicationHead publication = PublicationHeadFinder.find(lines);
    Letterhead letterhead = LetterheadFinder.find(lines);
    String content = text.content();
    String head = content.substring(0, Math.min(HEAD, content.length()));
    String type = typeFinder.find(content);
    MotieDocument motie = motieFinder.find(text).orElse(null);
    boolean aanhangsel = publication.id() != null && publication.id().startsWith("ah-");
    return Metadata.builder()
        .type(motie == null ? type : "motie")
        .title(title(letterhead, publication, head))
        .id(publication.id())
        .dossier(publication.dossier())
        .number(publication.number())
        .vergaderjaar(publication.vergaderjaar())
        .chamber(publication.chamber())
        .authors(
            motie == null
                ? authors(type, lines, head, content, year(publication))
                : motie.authors())
        .addressee(aanhangsel ? null : letterhead.addressee())
        .kenmerk(letterhead.kenmerk())
        .zaak(zaak(type, head))
        .considerations(motie == null ? List.of() : motie.considerations())
        .dictum(motie == null ? List.of() : motie.dictum())
        .build();
  }

  /** Whether a number of the form {@code 2021Z13647} stands anywhere: a cheap test. */
  private static boolean hasZaak(String head) {
    for (int z = head.indexOf('Z'); z >= 0; z = head.indexOf('Z', z + 1)) {
      if (z >= 4
          && z + 5 < head.length()
          && Character.isDigit(head.charAt(z - 1))
          && Character.isDigit(head.charAt(z + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The case that it answers, where it says so: of several numbers, the first. In other documents
   * such a number is a citation, unless it stands at {@code Uw kenmerk}.
   */
  private static @Nullable String zaak(@Nullable String type, String head) {
    Matcher zaak = ZAAK.matcher(head);
    if (!hasZaak(head) || !zaak.find()) {
      return null;
    }
    boolean answers = type != null && (type.startsWith("antwoord") || type.equals("mededeling"));
    return answers || zaak.group().startsWith("Uw") ? zaak.group("zaak") : null;
  }

  private static @Nullable String title(
      Letterhead letterhead, PublicationHead publication, String head) {
    if (letterhead.subject() != null) {
      return letterhead.subject();
    }
    Matcher questions = QUESTIONS.matcher(head);
    String title = questions.find() ? questions.group("title") : publication.title();
    return title == null || title.length() > LONGEST_TITLE ? null : title;
  }

  private List<String> authors(
      @Nullable String type, TextLines lines, String head, String content, int year) {
    List<String> answerers = answererFinder.find(head, year);
    List<String> authors = answerers.isEmpty() ? signatoryFinder.find(lines) : answerers;
    boolean cabinets = authors.isEmpty() && "beleidsnotitie".equals(type) && speaksOften(content);
    return cabinets ? List.of("kabinet") : authors;
  }

  private static boolean speaksOften(String content) {
    int count = 0;
    int at = content.indexOf(CABINET);
    while (at >= 0 && count < SPEAKS) {
      count++;
      at = content.indexOf(CABINET, at + 1);
    }
    return count >= SPEAKS;
  }

  private static int year(PublicationHead publication) {
    String session = publication.vergaderjaar();
    return session == null ? 0 : Integer.parseInt(session.substring(0, 4));
  }
}

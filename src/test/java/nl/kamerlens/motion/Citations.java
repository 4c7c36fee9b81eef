package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.reference.Reference.Confidence;

/**
 * Citations in the commonest forms, so that moties are tested apart from the finding of numbers.
 */
final class Citations {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:Kamerstuk(?:ken)?|kst-|[Mm]oties?) ?#?)?(?<dossier>\\d{2} ?\\d{3}(?:[ -](?:[IVX]+|0[1-9]|[1-3]\\d)(?![\\d]))?)(?:, (?:nr\\.|letter) |-| nr\\. )(?<number>\\d{1,4}|[A-Z]{1,2})\\b");
  private static final Pattern NEXT =
      Pattern.compile("(?:, | en )(?:nr\\. )?(?<number>\\d{1,4})\\b(?! ?\\d{3})");
  private static final Pattern DEBATE =
      Pattern.compile("nr\\. (?<number>\\d{1,4}) \\((?<dossier>\\d{5})\\)");

  private Citations() {}

  static List<Reference> in(String content) {
    List<Reference> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(content);
    while (matcher.find()) {
      found.add(
          reference(
              matcher.start(), matcher.end(), matcher.group("dossier"), matcher.group("number")));
      Matcher next = NEXT.matcher(content);
      int end = matcher.end();
      while (next.region(end, content.length()).lookingAt()) {
        found.add(
            reference(
                next.start("number"), next.end(), matcher.group("dossier"), next.group("number")));
        end = next.end();
      }
    }
    Matcher debate = DEBATE.matcher(content);
    while (debate.find()) {
      found.add(
          reference(debate.start(), debate.end(), debate.group("dossier"), debate.group("number")));
    }
    found.sort(java.util.Comparator.comparing(Reference::span));
    return found;
  }

  private static Reference reference(int start, int end, String dossier, String number) {
    String plain = dossier.replaceFirst("^(\\d{2}) (\\d{3})", "$1$2").replace(' ', '-');
    PublicationId id =
        new PublicationId(Kind.KAMERSTUK, "kst-" + plain + "-" + number, plain, number, null, null);
    return new Reference(
        new Span(start, end),
        id,
        false,
        null,
        List.of(),
        false,
        Confidence.MARKED,
        List.of(),
        List.of(),
        "test");
  }
}

package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** What is known while one text is read: the text, its metadata, the citations found so far. */
final class Reading {
  /**
   * How far the numbers of one debate's moties lie apart at most; in a dossier of thousands, where
   * a month brings a hundred, a twentieth of the number.
   */
  private static final int CLOSE = 25;

  /** How many citations back such a number is looked for. */
  private static final int REACH = 100;

  private static final Pattern PAIR =
      Pattern.compile(
          "(?:nr\\. ?)?(?<number>\\d{1,4}|(?<=letter )[A-Z]{1,2}) ?\\((?<dossier>[1-3]\\d ?\\d{3}(?:-(?:\\d\\d|[A-Z]{1,5}))?)\\)");

  private final AnalyzedText text;
  private final Metadata metadata;
  private final List<Reference> found = new ArrayList<>();
  private final Set<String> dossiers = new HashSet<>();
  private int seen;
  private @Nullable Map<String, String> dossierOfNumber;

  Reading(AnalyzedText text, Metadata metadata) {
    this.text = text;
    this.metadata = metadata;
  }

  AnalyzedText text() {
    return text;
  }

  Metadata metadata() {
    return metadata;
  }

  List<Reference> found() {
    return found;
  }

  /** The citation before this place; null where there is none. */
  @Nullable Reference last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** Whether this is the document's own dossier, or one that it has cited before this place. */
  boolean knows(String dossier) {
    for (; seen < found.size(); seen++) {
      String cited = found.get(seen).id().dossier();
      if (cited != null) {
        dossiers.add(cited);
      }
    }
    return dossiers.contains(dossier) || dossier.equals(metadata.dossier());
  }

  /** The bill that is dealt with here: the last citation, where it is one of a whole dossier. */
  @Nullable String dossierDealtWith() {
    Reference last = last();
    if (last == null || last.id().kind() != Kind.DOSSIER || !last.ambiguous().isEmpty()) {
      return null;
    }
    return last.id().value();
  }

  /**
   * The dossier that the text prints beside a number: 28286 of 203 where a motie {@code krijgt nr.
   * 203 (28286)}; null where none or several stand beside it.
   */
  @Nullable String dossierOf(String number) {
    if (dossierOfNumber == null) {
      dossierOfNumber = pairs();
    }
    String dossier = dossierOfNumber.get(number);
    return dossier == null || dossier.isEmpty() ? null : dossier;
  }

  /**
   * The dossier of the citations whose numbers lie close to this one: 29544 of 1127 behind {@code
   * (29544, nr. 1125)}; null where there is none, or more than one.
   */
  @Nullable String dossierNear(String number) {
    int own = Integer.parseInt(number.replaceAll("\\D", ""));
    String near = null;
    for (Reference reference : found.subList(Math.max(0, found.size() - REACH), found.size())) {
      String other = reference.id().number();
      String dossier = reference.id().kind() == Kind.KAMERSTUK ? reference.id().dossier() : null;
      if (dossier == null || other == null || !isClose(other, own)) {
        continue;
      }
      if (near != null && !near.equals(dossier)) {
        return null;
      }
      near = dossier;
    }
    return near;
  }

  private static boolean isClose(String number, int own) {
    return number.length() <= 4
        && number.chars().allMatch(Character::isDigit)
        && Math.abs(Integer.parseInt(number) - own) <= Math.max(CLOSE, own / 20);
  }

  private Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    Matcher pair = PAIR.matcher(text.content());
    while (pair.find()) {
      String dossier = pair.group("dossier").replace(" ", "");
      pairs.merge(pair.group("number"), dossier, (a, b) -> a.equals(b) ? a : "");
    }
    return pairs;
  }
}

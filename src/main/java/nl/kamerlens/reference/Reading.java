package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** What is known while one text is read: the text, its metadata, the citations found so far. */
final class Reading {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:nr\\. ?)?(?<number>\\d{1,4}) ?\\((?<dossier>[1-3]\\d ?\\d{3}(?:-(?:\\d\\d|[A-Z]{1,5}))?)\\)");

  private final AnalyzedText text;
  private final Metadata metadata;
  private final List<Reference> found = new ArrayList<>();
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

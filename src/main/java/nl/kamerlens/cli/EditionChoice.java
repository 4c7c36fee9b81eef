package nl.kamerlens.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.PolicyText;
import org.jspecify.annotations.Nullable;

/**
 * Chooses documents by what {@code --from} and {@code --to} say: a year ({@code 2019}), a range
 * ({@code 2019-2021}), the name of a document, a file or a folder.
 */
final class EditionChoice {
  private static final Pattern YEARS =
      Pattern.compile("(?<first>\\d{4})(?:(?:-|\\.\\.|–)(?<last>\\d{4}))?");

  private static final Pattern YEAR_IN_NAME =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?!\\d)");

  private EditionChoice() {}

  /** The documents that are meant, in the order of their dates. */
  static Edition choose(String wish, List<PolicyText> texts) {
    List<PolicyText> chosen = texts.stream().filter(t -> isMeant(wish, t)).toList();
    if (chosen.isEmpty()) {
      String all = String.join(", ", texts.stream().map(EditionChoice::shown).toList());
      throw ExitException.usage(
          "no document is " + Messages.shown(wish) + "; there are " + Messages.shown(all));
    }
    return new Edition(wish, chosen);
  }

  private static String shown(PolicyText text) {
    String year = year(text);
    return text.doc() + " (" + (year == null ? "no year" : year) + ")";
  }

  private static boolean isMeant(String wish, PolicyText text) {
    Matcher years = YEARS.matcher(wish);
    if (years.matches()) {
      String year = year(text);
      String last = years.group("last") == null ? years.group("first") : years.group("last");
      return year != null && years.group("first").compareTo(year) <= 0 && year.compareTo(last) <= 0;
    }
    return text.doc().equals(wish) || isBelow(wish, text.path());
  }

  private static boolean isBelow(String wish, String path) {
    try {
      Path place = Path.of(path).toAbsolutePath().normalize();
      return place.startsWith(Path.of(wish).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The year of a document's date, else the first year in its name; null where there is none. */
  static @Nullable String year(PolicyText text) {
    if (text.date() != null) {
      return text.date().substring(0, 4);
    }
    Matcher year = YEAR_IN_NAME.matcher(text.doc());
    return year.find() ? year.group("year") : null;
  }
}

package nl.kamerlens.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamerlens.document.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Documents of which an identifier is known, by their title and by their sort and day.
 *
 * <p>Two documents of one title, or of one sort and day, are not told apart: neither is found.
 */
final class KnownPublications {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

  private final Map<String, Optional<PublicationId>> ids = new HashMap<>();

  KnownPublications(List<Metadata> corpus) {
    for (Metadata metadata : corpus) {
      String value = metadata.id();
      PublicationId id = value == null ? null : PublicationId.parse(value).orElse(null);
      String title = metadata.title();
      String date = metadata.date();
      if (id != null && title != null) {
        add(title(title), id);
      }
      if (id != null && date != null) {
        add(day(general(metadata.type()), date), id);
      }
    }
  }

  private void add(String key, PublicationId id) {
    ids.merge(key, Optional.of(id), (a, b) -> a.equals(b) ? a : Optional.empty());
  }

  /** What this mention cites; null where it does not follow. */
  @Nullable PublicationId find(Mention mention) {
    String title = mention.title();
    String date = mention.date();
    if (title != null) {
      return ids.getOrDefault(title(title), Optional.empty()).orElse(null);
    }
    return date == null || date.length() < 10
        ? null
        : ids.getOrDefault(day(general(mention.sort()), date), Optional.empty()).orElse(null);
  }

  /** The title without what printers change. */
  static String title(String title) {
    return "title " + NO_LETTER.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String day(String sort, String date) {
    return "day " + sort + " " + date;
  }

  /** {@code kamerbrief} and {@code verzamelbrief} are letters. */
  private static String general(@Nullable String sort) {
    String plain = sort == null ? "" : sort.toLowerCase(Locale.ROOT);
    for (String end : List.of("brief", "notitie", "nota", "verslag", "motie", "rapport")) {
      if (plain.endsWith(end)) {
        return end;
      }
    }
    return plain;
  }
}

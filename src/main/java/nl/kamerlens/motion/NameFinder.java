package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads one surname with its prefixes: {@code Van Haersma Buma}, {@code Inge van Dijk}. */
final class NameFinder {
  private static final String PREFIX =
      Lexicon.load("member-prefixes").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?i:", ")"));

  /** A word that begins a name itself is no surname: {@code motie van Van Nispen}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<prefix>"
              + PREFIX
              + ") )?+(?!(?:Van|De|Den|Der|Ten|Ter|Te|El|La|Le|Von) )(?<word>\\p{Lu}(?:[’']?\\p{L})*+)");

  private static final Pattern INITIALS =
      Pattern.compile("(?:(?:\\p{Lu}|[DdMmPp]rof|[DdMm]rs?|[Ii]r)\\. ?){1,6}");

  /** What may stand behind a surname of two words that no list knows. */
  private static final Pattern DELIMITER =
      Pattern.compile(
          "[,/)\\n;:]| \\(| en | c\\.? ?s\\b| (?:over|om|inzake|waarin|die|betreffende|voor|tot) |\\.(?: |\\n)");

  private final String content;
  private final MemberNames names;
  private final Matcher name;
  private final Matcher initials;
  private final Matcher delimiter;

  NameFinder(String content, MemberNames names) {
    this.content = content;
    this.names = names;
    this.name = NAME.matcher(content);
    this.initials = INITIALS.matcher(content);
    this.delimiter = DELIMITER.matcher(content);
  }

  /**
   * The name that begins at this offset; null where none does.
   *
   * @param announced whether {@code lid} or {@code leden} stands before it, so that a capital is
   *     hardly anything else
   */
  @Nullable Name at(int offset, int limit, boolean announced) {
    if (offset >= limit) {
      return null;
    }
    int from = initials.region(offset, limit).lookingAt() ? initials.end() : offset;
    Span first = single(from, limit, announced);
    if (first == null) {
      return null;
    }
    List<Span> parts = new ArrayList<>(List.of(first));
    int end = first.end();
    while (end + 1 < limit && content.charAt(end) == '-') {
      Span part = single(end + 1, limit, true);
      if (part == null) {
        break;
      }
      part = new Span(part.start(), extended(first.start(), part.end(), limit, false));
      parts.add(part);
      end = part.end();
    }
    return new Name(parts);
  }

  private @Nullable Span single(int from, int limit, boolean announced) {
    if (!name.region(from, limit).lookingAt()) {
      return null;
    }
    String prefix = name.group("prefix");
    int start = isPreposition(prefix, announced) ? name.start("word") : from;
    boolean sure = prefix != null && prefix.startsWith("Van");
    int given = prefix == null ? givenNameEnd(limit) : -1;
    name.region(from, limit).lookingAt();
    if (given < 0 && !sure && names.isOther(name.group("word"))
        || name.group("word").length() < 2) {
      return null;
    }
    int end = given < 0 ? name.end() : behindGivenName(given, limit);
    return new Span(start, extended(start, end, limit, announced));
  }

  /** In {@code motie van Omtzigt} the word is no part of the name, in {@code van Nispen} it is. */
  private boolean isPreposition(@Nullable String prefix, boolean announced) {
    return "van".equals(prefix) && !announced && !names.hasVan(name.group("word"));
  }

  /** The end of a first name of one word or two, {@code Jan Paul}; -1 where none stands here. */
  private int givenNameEnd(int limit) {
    int start = name.start();
    int end = name.end();
    boolean single = names.isGivenName(name.group("word"));
    if (end < limit && content.charAt(end) == ' ' && name.region(end + 1, limit).lookingAt()) {
      int further = name.end();
      if (name.group("prefix") == null && names.isGivenName(content.substring(start, further))) {
        return further;
      }
    }
    return single ? end : -1;
  }

  private int behindGivenName(int end, int limit) {
    boolean follows =
        end < limit && content.charAt(end) == ' ' && name.region(end + 1, limit).lookingAt();
    return follows && !names.isOther(name.group("word")) ? name.end() : end;
  }

  /** The end of a surname of two words: a known one, or one that nothing else explains. */
  private int extended(int start, int end, int limit, boolean announced) {
    if (end >= limit || content.charAt(end) != ' ' || !name.region(end + 1, limit).lookingAt()) {
      return end;
    }
    int further = name.end();
    if (name.group("prefix") != null) {
      return end;
    }
    if (names.isDouble(content.substring(start, further))) {
      return further;
    }
    boolean free =
        announced
            && !names.isOther(name.group("word"))
            && delimiter.region(further, content.length()).lookingAt();
    return free ? further : end;
  }
}

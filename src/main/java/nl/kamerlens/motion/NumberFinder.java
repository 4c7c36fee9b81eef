package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the citations is the motie's own number.
 *
 * <p>It follows the members at once, in brackets or behind a comma, or behind a title: {@code motie
 * van de leden Leijten/Arib over … (Kamerstuk 35 752, nr. 11)}. A number that follows the name of
 * another document ({@code en de Kamerbrief hierover (…)}) is not the motie's.
 */
final class NumberFinder {
  private static final int LONGEST_TITLE = 500;

  private static final Pattern CLOSING = Pattern.compile("[)\\].]*");

  private final String content;
  private final List<Reference> candidates;
  private final Map<String, Set<PublicationId>> byNumber = new HashMap<>();
  private final Matcher direct;
  private final Matcher title;
  private final Matcher foreign;
  private final Matcher replaced;
  private final Matcher separator;
  private final Matcher closer;

  NumberFinder(String content, List<Reference> references, RuleSet rules) {
    this.content = content;
    this.candidates =
        references.stream()
            .filter(r -> r.id().kind() == Kind.KAMERSTUK && !r.attachment() && !r.self())
            .sorted(Comparator.comparing(Reference::span))
            .toList();
    this.direct = matcher(rules, "direct-gap");
    this.title = matcher(rules, "title-gap");
    this.foreign = matcher(rules, "foreign");
    this.replaced = matcher(rules, "replaced");
    this.separator = matcher(rules, "separator");
    this.closer = CLOSING.matcher(content);
  }

  private Matcher matcher(RuleSet rules, String fragment) {
    return rules.fragmentPattern(fragment).matcher(content);
  }

  /** The citations that begin with this word: {@code motie 35 207, nr. 83}. */
  List<Reference> announcedBy(MotionWord word) {
    int at = firstFrom(word.start());
    boolean announced = at < candidates.size() && candidates.get(at).span().start() == word.start();
    return announced ? group(at, content.length(), word.plural()) : List.of();
  }

  /** The number in whose brackets the word stands: {@code 29 826, nr. 110 (motie-Mulder)}. */
  @Nullable PublicationId before(MotionWord word) {
    int last = firstFrom(word.start()) - 1;
    boolean bracketed = last >= 0 && !word.plural() && content.startsWith(" (", word.start() - 2);
    return bracketed && candidates.get(last).span().end() == word.start() - 2
        ? candidates.get(last).id()
        : null;
  }

  /**
   * The numbers of the motie, or moties, whose members end here; none where they follow something
   * else.
   *
   * @param titled whether a title may stand between
   */
  List<Reference> after(int from, int limit, boolean many, boolean titled) {
    for (int at = firstFrom(from); at < candidates.size(); at++) {
      int start = candidates.get(at).span().start();
      if (start >= limit || start - from > LONGEST_TITLE) {
        break;
      }
      if (replaced.region(from, start).find()) {
        continue;
      }
      boolean own = isDirect(from, start) || titled && isTitled(from, start);
      return own ? group(at, limit, many) : List.of();
    }
    return List.of();
  }

  boolean isDirect(int from, int to) {
    return direct.region(from, to).matches();
  }

  private boolean isTitled(int from, int to) {
    return title.region(from, to).matches() && !foreign.region(from, to).find();
  }

  /** Whether another number stands between here and the limit. */
  boolean hasNumber(int from, int limit) {
    int at = firstFrom(from);
    return at < candidates.size() && candidates.get(at).span().start() < limit;
  }

  /** Where the next number begins; the limit if none does before it. */
  int nextStart(int from, int limit) {
    int at = firstFrom(from);
    return at < candidates.size() ? Math.min(limit, candidates.get(at).span().start()) : limit;
  }

  /** The only publication of this number that the text cites; null where it cites none or more. */
  @Nullable PublicationId onlyOne(String number) {
    if (byNumber.isEmpty()) {
      for (Reference candidate : candidates) {
        String own = candidate.id().number();
        if (own != null) {
          byNumber.computeIfAbsent(own, key -> new HashSet<>()).add(candidate.id());
        }
      }
    }
    Set<PublicationId> ids = byNumber.getOrDefault(number, Set.of());
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  private List<Reference> group(int first, int limit, boolean many) {
    List<Reference> group = new ArrayList<>(List.of(candidates.get(first)));
    int next = first + 1;
    while (many
        && next < candidates.size()
        && candidates.get(next).span().start() < limit
        && follows(candidates.get(next - 1).span().end(), candidates.get(next).span().start())) {
      group.add(candidates.get(next));
      next++;
    }
    return group;
  }

  private boolean follows(int from, int to) {
    // The numbers within a range have the whole range as their place.
    return to < from || to - from < 25 && separator.region(from, to).matches();
  }

  /**
   * The only number between here and the end of a paragraph that it closes; null where none does.
   */
  @Nullable PublicationId closing(int from, int end) {
    int at = firstFrom(from);
    if (at == candidates.size()) {
      return null;
    }
    Span span = candidates.get(at).span();
    boolean closes = span.end() <= end && closer.region(span.end(), end).matches();
    boolean own = closes && content.charAt(span.start() - 1) == ' ' && !foreignBefore(from, span);
    return own ? candidates.get(at).id() : null;
  }

  private boolean foreignBefore(int from, Span number) {
    return foreign.region(from, number.start()).find();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells under which headings a place stands: {@code "2 Inleiding > 2.1 Aanleiding"}.
 *
 * <p>The nearest heading stands last. Before it stand those that enclose it, where the markup or
 * their numbers say so; a heading whose depth is not known stands alone. A letter's own parts, its
 * salutation and its close, end what came before.
 */
public final class SectionPaths {
  private static final String SEPARATOR = " > ";

  private final List<Integer> starts = new ArrayList<>();
  private final List<@Nullable String> paths = new ArrayList<>();
  private final List<Heading> open = new ArrayList<>();
  private final String content;

  private SectionPaths(String content) {
    this.content = content;
  }

  public static SectionPaths of(AnalyzedText text) {
    SectionPaths paths = new SectionPaths(text.content());
    List<Heading> headings = Headings.find(text);
    for (int i = 0; i < headings.size(); i++) {
      paths.enter(headings.get(i), nextNumbered(headings, i + 1));
    }
    return paths;
  }

  /** The headings above this offset of the content; null where there are none. */
  public @Nullable String at(int offset) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : paths.get(low - 1);
  }

  private static @Nullable Heading nextNumbered(List<Heading> headings, int from) {
    for (int i = from; i < headings.size(); i++) {
      if (headings.get(i).number() != null || headings.get(i).isEnd()) {
        return headings.get(i);
      }
    }
    return null;
  }

  private void enter(Heading heading, @Nullable Heading next) {
    if (heading.isEnd() || heading.isLoose() && !isWithin(next)) {
      open.clear();
    }
    open.removeIf(outer -> !outer.holds(heading));
    if (!heading.isEnd()) {
      open.add(heading);
    }
    starts.add(heading.span().start());
    paths.add(open.isEmpty() ? null : path());
  }

  /**
   * Whether the numbers go on behind a heading without one as they did before it: {@code 1.3 …,
   * Versterken eigen markt, 1.3.2 …}. Where they begin a new chapter, it may be that chapter's
   * title.
   */
  private boolean isWithin(@Nullable Heading next) {
    String before = null;
    for (Heading outer : open) {
      before = outer.number() == null ? before : outer.number();
    }
    String behind = next == null ? null : next.number();
    return before != null && behind != null && chapter(before).equals(chapter(behind));
  }

  private static String chapter(String number) {
    int dot = number.indexOf('.');
    return dot < 0 ? number : number.substring(0, dot);
  }

  /** Without the colon behind a speaker's name. */
  private String words(Heading heading) {
    String words = heading.span().of(content);
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (Heading heading : open) {
      path.append(path.length() == 0 ? "" : SEPARATOR).append(words(heading));
    }
    return path.toString();
  }
}

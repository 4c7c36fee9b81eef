package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.Mention.Kind;

/**
 * Finds the places where a text uses a name that it gave a document: {@code het rapport}, behind
 * {@code hierna: het rapport}.
 */
final class AliasUses {
  /** Nobody gives more names than this. */
  private static final int MOST_NAMES = 20;

  private final String content;
  private final CitedPlaces cited;
  private final Set<String> sought = new HashSet<>();

  AliasUses(String content, CitedPlaces cited) {
    this.content = content;
    this.cited = cited;
  }

  List<Mention> of(List<Mention> found) {
    BitSet taken = new BitSet();
    found.forEach(m -> taken.set(m.span().start(), m.span().end()));
    List<Mention> uses = new ArrayList<>();
    found.stream()
        .filter(m -> m.kind() == Kind.ALIAS)
        .limit(MOST_NAMES)
        .forEach(alias -> add(alias, taken, uses));
    return uses;
  }

  private void add(Mention alias, BitSet taken, List<Mention> uses) {
    String name = String.valueOf(alias.title());
    if (!sought.add(name)) {
      return;
    }
    Matcher use = Pattern.compile(pattern(name)).matcher(content);
    int from = alias.span().end();
    while (from < content.length() && use.find(from)) {
      Span span = new Span(use.start(), use.end());
      int next = taken.nextSetBit(span.start());
      if ((next < 0 || next >= span.end()) && !cited.overlaps(span)) {
        uses.add(Mention.of(span, Kind.ALIAS, "alias-use").withTitle(name));
        taken.set(span.start(), span.end());
      }
      from = use.end();
    }
  }

  /** A name may begin a sentence. */
  private static String pattern(String name) {
    char first = name.charAt(0);
    String begin = "[" + Character.toUpperCase(first) + first + "]";
    return "(?<![\\p{L}-])" + begin + Pattern.quote(name.substring(1)) + "(?![\\p{L}-])";
  }
}

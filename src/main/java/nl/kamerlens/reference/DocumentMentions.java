package nl.kamerlens.reference;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.Mention.Kind;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads what tells a document apart behind its sort: a title, a date, or a name of its own.
 *
 * <p>{@code de brief van de minister van Financiën over de begroting van 4 juni 2020}; {@code de
 * Chinanotitie} is named by its sort alone.
 */
final class DocumentMentions {
  /** No author and subject are longer than this. */
  private static final int FARTHEST_DATE = 260;

  private static final String[] QUOTES = {"a", "b", "c", "d"};
  private static final Set<String> GENERAL =
      Set.of("Kamerbrief", "Nota", "Brief", "Notitie", "Motie", "Rapport", "Verslag", "Advies");
  private static final Pattern NAMED =
      Pattern.compile("\\p{Lu}[\\p{L}-]{2,30}(?:notitie|nota|brief|rapport|rapportage)");
  private static final Pattern YEAR = Pattern.compile(" (?:19|20)\\d\\d(?![\\d-])");
  private static final Pattern SORT = Pattern.compile("(?:notitie|nota|brief|rapportage|rapport)$");

  /** No article with an adjective and a sort is longer than this. */
  private static final int LONGEST_HEAD = 90;

  private final LiteralSearch sortEnds;
  private final Pattern tail;
  private final Pattern title;
  private final Pattern behindTitle;

  DocumentMentions(RuleSet rules) {
    String ends = rules.fragment("sort-end").replaceAll("[()?:]", "");
    sortEnds = new LiteralSearch(List.of(ends.split("\\|", -1)));
    tail = rules.fragmentPattern("tail");
    title = rules.fragmentPattern("title");
    behindTitle = rules.fragmentPattern("behind-title");
  }

  /** Where words stand that may end a sort of document: without one, no head is looked for. */
  BitSet sorts(String content) {
    BitSet sorts = new BitSet(content.length());
    int at = sortEnds.next(content, 0);
    while (at < content.length()) {
      sorts.set(at);
      at = sortEnds.next(content, at + 1);
    }
    return sorts;
  }

  static boolean mayBegin(BitSet sorts, int at) {
    int next = sorts.nextSetBit(at);
    return next >= 0 && next - at <= LONGEST_HEAD;
  }

  /** The mention that begins with this head; null where nothing tells the document apart. */
  @Nullable Mention read(
      AnalyzedText text, Passage passage, Rule rule, Matcher head, DatePlaces dates) {
    String content = text.content();
    String sort = head.group("sort");
    int sentenceEnd = Math.max(head.end(), text.sentenceAt(head.start()).span().end());
    int limit = Math.min(sentenceEnd, passage.span().end());
    Mention plain =
        Mention.of(new Span(head.start(), head.end()), Kind.CITATION, rule.name())
            .withSort(sort.toLowerCase(Locale.ROOT));
    Matcher titled = at(title, content, head.end(), limit);
    if (titled.lookingAt()) {
      return titled(plain, titled, content, limit, dates);
    }
    Mention dated = dated(plain, tail, content, head.end(), limit, dates);
    boolean named = NAMED.matcher(sort).matches() && !GENERAL.contains(sort);
    if (dated != null) {
      return named ? named(dated, sort) : dated;
    }
    return named && head.group("article") != null ? ofItsYear(plain, sort, content, limit) : null;
  }

  /** {@code de Voorjaarsnota 2024}: what comes every year is told apart by it. */
  private static Mention ofItsYear(Mention plain, String name, String content, int limit) {
    Matcher year = at(YEAR, content, plain.span().end(), limit);
    if (!year.lookingAt()) {
      return named(plain, name);
    }
    Span span = new Span(plain.span().start(), year.end());
    Mention longer = Mention.of(span, plain.kind(), plain.rule()).withSort(plain.sort());
    return named(longer, name).withTitle(name + year.group());
  }

  private static Mention named(Mention plain, String name) {
    Matcher sort = SORT.matcher(name);
    return plain.withTitle(name).withSort(sort.find() ? sort.group() : null);
  }

  private Mention titled(
      Mention plain, Matcher quoted, String content, int limit, DatePlaces dates) {
    String name = "";
    for (String group : QUOTES) {
      name = quoted.group(group) == null ? name : quoted.group(group);
    }
    Span span = new Span(plain.span().start(), quoted.end());
    Mention mention = Mention.of(span, plain.kind(), plain.rule()).withSort(plain.sort());
    Mention dated = dated(mention, behindTitle, content, quoted.end(), limit, dates);
    return (dated == null ? mention : dated).withTitle(name);
  }

  /** The same mention up to its date; null where none belongs to it. */
  private static @Nullable Mention dated(
      Mention plain, Pattern between, String content, int from, int limit, DatePlaces dates) {
    DateExpression date = dates.first(from, Math.min(limit, from + FARTHEST_DATE));
    if (date == null) {
      return null;
    }
    Matcher gap = at(between, content, from, date.span().start());
    if (!gap.matches()) {
      return null;
    }
    Span span = new Span(plain.span().start(), date.span().end());
    boolean authored = between.pattern().contains("<author>");
    return Mention.of(span, plain.kind(), plain.rule())
        .withSort(plain.sort())
        .withDate(date.value(), authored ? gap.group("author") : null);
  }

  private static Matcher at(Pattern pattern, String content, int from, int to) {
    Matcher matcher = pattern.matcher(content).region(from, Math.max(from, to));
    return matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }
}

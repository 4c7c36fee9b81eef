package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.Mention.Kind;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations without a number and words that point back to an earlier citation: {@code de
 * Kamerbrief van 22 november 2021}, {@code idem}, {@code die motie}, {@code hierna: het rapport}.
 *
 * <p>The rules in {@code rules/mentions.yaml} say where one begins. A sort of document alone
 * ({@code de brief}) is none: it needs a date, a title or a name of its own ({@code de
 * Chinanotitie}).
 */
public final class MentionFinder {
  private static final int WINDOW = 200;

  private final List<Rule> rules;

  /** The rules that begin with a sort of document. */
  private final BitSet sorts = new BitSet();

  private final Triggers triggers;
  private final DocumentMentions documents;
  private final Pattern numberGap;
  private final KnownPublications known;

  public MentionFinder() {
    this(List.of());
  }

  /**
   * @param corpus what is known of other documents: those with an identifier are found by their
   *     title or day
   */
  public MentionFinder(List<Metadata> corpus) {
    RuleSet loaded = RuleSet.load("mentions");
    rules = loaded.rules();
    triggers = new Triggers(loaded.stream().map(Rule::triggers).toList());
    IntStream.range(0, rules.size())
        .filter(i -> "document".equals(rules.get(i).attribute("kind")))
        .forEach(sorts::set);
    documents = new DocumentMentions(loaded);
    numberGap = loaded.fragmentPattern("number-gap");
    known = new KnownPublications(corpus);
  }

  /**
   * All mentions of the text, in its order.
   *
   * @param references the citations of the same text, in its order
   * @param dates the time expressions of the same text, in its order
   */
  public List<Mention> find(
      AnalyzedText text, List<Reference> references, List<DateExpression> dates) {
    CitedPlaces cited = new CitedPlaces(text, references);
    List<Mention> found = scan(text, cited, new DatePlaces(dates));
    found.addAll(new AliasUses(text.content(), cited).of(found));
    found.sort(Comparator.comparingInt(m -> m.span().start()));
    return new MentionResolver(text, cited, numberGap, known).resolve(found);
  }

  /** What is made once for a text: where sorts of documents stand, a matcher a rule. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Heads(BitSet sorts, @Nullable Matcher[] matchers) {
    Matcher matcher(int index, Rule rule, String content) {
      Matcher matcher = matchers[index];
      if (matcher == null) {
        matcher = rule.pattern().matcher(content);
        matchers[index] = matcher.useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher;
    }
  }

  private List<Mention> scan(AnalyzedText text, CitedPlaces cited, DatePlaces dates) {
    List<Mention> found = new ArrayList<>();
    String content = text.content();
    Heads heads = new Heads(documents.sorts(content), new Matcher[rules.size()]);
    int at = triggers.next(content, 0);
    while (at < content.length()) {
      Mention mention = at(text, at, dates, heads);
      if (mention != null && !cited.overlaps(mention.span())) {
        found.add(mention);
        at = mention.span().end();
      } else {
        at++;
      }
      at = triggers.next(content, at);
    }
    return found;
  }

  private @Nullable Mention at(AnalyzedText text, int at, DatePlaces dates, Heads heads) {
    for (int index : triggers.rules(text.content(), at)) {
      if (sorts.get(index) && !DocumentMentions.mayBegin(heads.sorts(), at)) {
        continue;
      }
      Rule rule = rules.get(index);
      Passage passage = text.passageAt(at);
      Matcher head = heads.matcher(index, rule, text.content());
      head.region(at, Math.max(at, Math.min(passage.span().end(), at + WINDOW)));
      if (passage.isProse() && head.lookingAt()) {
        Mention mention = mention(text, passage, rule, head, dates);
        if (mention != null) {
          return mention;
        }
      }
    }
    return null;
  }

  private @Nullable Mention mention(
      AnalyzedText text, Passage passage, Rule rule, Matcher head, DatePlaces dates) {
    Span span = new Span(head.start(), head.end());
    return switch (rule.required("kind")) {
      case "document" -> documents.read(text, passage, rule, head, dates);
      case "previous" ->
          BackWords.mayStand(text, passage, span) ? Mention.of(span, Kind.BACK, rule.name()) : null;
      case "note" -> Mention.of(span, Kind.BACK, rule.name()).withTitle(head.group("label"));
      case "back" -> Mention.of(span, Kind.BACK, rule.name()).withSort(BackWords.sort(head));
      case "alias" -> Mention.of(span, Kind.ALIAS, rule.name()).withTitle(head.group("alias"));
      default -> throw new IllegalStateException("rule " + rule.name() + ": no such kind");
    };
  }
}

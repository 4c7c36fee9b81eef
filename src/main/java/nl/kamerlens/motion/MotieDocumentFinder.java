package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;

/**
 * Reads a document that is a motie itself: who proposed it, what it considers, what it asks.
 *
 * <p>{@code "De Kamer, gehoord de beraadslaging, constaterende dat …; verzoekt de regering …, en
 * gaat over tot de orde van de dag. Dassen"}. A letter or debate that quotes a motie is none.
 */
public final class MotieDocumentFinder {
  /** A motie's text begins on its first page. */
  private static final int HEAD = 4_000;

  private static final Pattern PROPOSED =
      Pattern.compile("\\b[Vv]oorgesteld (?:[^\\n\\d]{0,80})(?<day>\\d{1,2} \\p{Ll}{3,9} \\d{4})");

  private static final String LAST_WORDS = "orde van de dag";

  /** Loaded when the first text ends as moties do: most documents are none. */
  private static final class Rules {
    static final RuleSet SET = RuleSet.load("motions");
    static final Pattern BODY = SET.fragmentPattern("body");
    static final Pattern END = SET.fragmentPattern("order-of-the-day");
    static final MotieClauses CLAUSES = new MotieClauses(SET);
  }

  /** The motie that this document is; empty where it is something else. */
  public Optional<MotieDocument> find(AnalyzedText text) {
    String content = text.content();
    if (!content.contains(LAST_WORDS)) {
      return Optional.empty();
    }
    Matcher begin = Rules.BODY.matcher(content);
    Matcher order = Rules.END.matcher(content);
    if (!begin.find() || begin.start() > HEAD || !order.find(begin.start())) {
      return Optional.empty();
    }
    Span ending = new Span(order.start(), order.end());
    String title = MotieNames.title(content.substring(0, begin.start()));
    List<String> signatories = MotieNames.signatories(signatures(text, ending.end()));
    if (title.isEmpty() && signatories.isEmpty() || order.find()) {
      return Optional.empty(); // a debate or a letter with several moties in it
    }
    List<String> considerations = new ArrayList<>();
    List<String> dictum = new ArrayList<>();
    Rules.CLAUSES.split(lines(text, begin.start(), ending.start()), considerations, dictum);
    List<String> members = MotieNames.members(title, signatories);
    Matcher proposed = PROPOSED.matcher(content.substring(0, begin.start()));
    return Optional.of(
        new MotieDocument(
            members.isEmpty() ? signatories : members,
            MotieNames.hasOthers(title),
            signatories,
            proposed.find() ? proposed.group("day") : null,
            considerations,
            dictum));
  }

  /** The prose of this stretch, a passage an item; running heads and notes are left out. */
  private static List<String> lines(AnalyzedText text, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (Passage passage : text.passages()) {
      int start = Math.max(from, passage.span().start());
      int stop = Math.min(to, passage.span().end());
      if (passage.isProse() && !passage.isFootnote() && start < stop) {
        lines.add(new Span(start, stop).of(text.content()).strip());
      }
    }
    return lines;
  }

  /** The lines below the text: as printed where a passage holds a name a line. */
  private static List<String> signatures(AnalyzedText text, int from) {
    List<String> lines = new ArrayList<>();
    for (Passage passage : text.passages()) {
      int start = Math.max(from, passage.span().start());
      if (passage.isProse() && !passage.isFootnote() && start < passage.span().end()) {
        Span span = new Span(start, passage.span().end());
        String printed = text.source(span).of(text.document().text()).strip();
        List<String> names = List.of(printed.split("\\s*\\n\\s*"));
        boolean each = names.size() > 1 && names.stream().allMatch(MotieNames::isName);
        lines.addAll(each ? names : List.of(span.of(text.content()).strip()));
      }
    }
    return lines;
  }
}

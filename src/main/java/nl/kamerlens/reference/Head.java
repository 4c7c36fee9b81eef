package nl.kamerlens.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.Reference.Confidence;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/** What a rule has read: the beginning of a citation, or all of it. */
final class Head {
  private final Reading reading;
  private final Passage passage;
  private final CitationRule rule;
  private final Matcher match;

  Head(Reading reading, Passage passage, CitationRule rule, Matcher match) {
    this.reading = reading;
    this.passage = passage;
    this.rule = rule;
    this.match = match;
  }

  Reading reading() {
    return reading;
  }

  AnalyzedText text() {
    return reading.text();
  }

  Passage passage() {
    return passage;
  }

  /** Where the citation begins: at its group {@code quote}, if the rule has one. */
  int start() {
    return rule.has("quote") && match.start("quote") >= 0 ? match.start("quote") : match.start();
  }

  int end() {
    return rule.has("quote") && match.end("quote") >= 0 ? match.end("quote") : match.end();
  }

  Span span() {
    return new Span(start(), end());
  }

  /** A cursor behind what the rule has read. */
  Cursor cursor() {
    return new Cursor(text().content(), match.end(), passage.span().end());
  }

  /** The text of a named group; null where the rule has none or it took no part. */
  @Nullable String group(String name) {
    return rule.has(name) ? match.group(name) : null;
  }

  int groupStart(String name) {
    return match.start(name);
  }

  int groupEnd(String name) {
    return match.end(name);
  }

  @Nullable String attribute(String key) {
    return rule.rule().attribute(key);
  }

  String ruleName() {
    return rule.rule().name();
  }

  /** {@code I} or {@code II} where the words say so; OCR reads {@code II} as {@code ll} or 11. */
  @Nullable String chamber() {
    String written = group("chamber");
    if (written == null) {
      return null;
    }
    return switch (written) {
      case "I", "EK", "1", "l", "Eerste Kamer", "HEK" -> "I";
      default -> "II";
    };
  }

  Optional<SessionYear> session() {
    String written = group("session");
    return written == null ? Optional.empty() : SessionYear.parse(written);
  }

  boolean isMarked() {
    return attribute("confidence") == null;
  }

  boolean isBracketed() {
    int start = start();
    char before = start > passage.span().start() ? text().content().charAt(start - 1) : ' ';
    return before == '(' || before == '[';
  }

  Confidence confidence() {
    if (isMarked()) {
      return Confidence.MARKED;
    }
    return isBracketed() || passage.isFootnote() ? Confidence.BRACKETED : Confidence.BARE;
  }

  /** A reference to one publication, with nothing more known of it. */
  Reference reference(Span span, PublicationId id) {
    Reference plain = Reference.of(span, id, confidence(), ruleName());
    return session().filter(year -> !year.isPossible()).isEmpty()
        ? plain
        : plain.withWarning("session year " + group("session") + " is impossible");
  }
}

package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.kamerlens.commitment.Commitment;
import nl.kamerlens.commitment.Fulfilment;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Span;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Finding;
import nl.kamerlens.extract.Place;
import nl.kamerlens.motion.Motion;
import nl.kamerlens.reference.Mention;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A layer as people read it: what was found on one line, the sentence below.
 *
 * <p>Findings that follow each other in one sentence share it: their lines come first, then the
 * sentence once, with all of them marked.
 *
 * @param layer the layer
 * @param label the finding in a few words
 * @param marked the words to mark in the sentence
 * @param brief whether each finding is one line, with as much of its sentence as there is room for
 */
record TextLayer<T>(
    Layer<Finding<T>> layer,
    Function<Finding<T>, String> label,
    Function<Finding<T>, List<String>> marked,
    boolean brief) {

  static final TextLayer<Reference> REFERENCES =
      new TextLayer<>(Layer.REFERENCES, r -> reference(r.value()), TextLayer::itself, false);

  static final TextLayer<Motion> MOTIONS =
      new TextLayer<>(Layer.MOTIONS, m -> motion(m.value()), TextLayer::itself, false);

  static final TextLayer<Commitment> COMMITMENTS =
      new TextLayer<>(
          Layer.COMMITMENTS, c -> commitment(c.value()), TextLayer::cueAndDeadline, false);

  static final TextLayer<DateExpression> DATES =
      new TextLayer<>(Layer.DATES, d -> interval(d.value().interval()), TextLayer::itself, true);

  static final TextLayer<Stance> STANCES =
      new TextLayer<>(
          Layer.STANCES,
          s -> stance(s.value()),
          s -> List.of(s.value().cue().of(s.place().sentence())),
          false);

  static final TextLayer<Fulfilment> FULFILMENTS =
      new TextLayer<>(
          Layer.FULFILMENTS, f -> fulfilment(f.value()), f -> List.of(f.value().cue()), false);

  static final TextLayer<Mention> MENTIONS =
      new TextLayer<>(Layer.MENTIONS, m -> mention(m.value()), TextLayer::itself, true);

  static final TextLayer<Span> AUDIT =
      new TextLayer<>(Layer.AUDIT, i -> i.place().text().strip(), TextLayer::itself, true);

  private static final int LABEL_INDENT = 2;
  private static final int SENTENCE_INDENT = 6;
  private static final int LABEL_WIDTH = 44;
  private static final int BRIEF_LABEL_WIDTH = 25;
  private static final int BRIEF_PLACE_WIDTH = 20;

  void append(StringBuilder out, Extraction extraction, TextStyle style) {
    List<Finding<T>> findings = layer.rows().apply(extraction);
    if (findings.isEmpty()) {
      return;
    }
    String title = layer.name().toUpperCase(Locale.ROOT);
    out.append('\n').append(style.heading(title)).append('\n');
    if (brief) {
      findings.forEach(finding -> appendLine(out, finding, style));
    } else {
      appendGroups(out, findings, style);
    }
  }

  private void appendLine(StringBuilder out, Finding<T> finding, TextStyle style) {
    String what = padded(Plain.line(label.apply(finding)), BRIEF_LABEL_WIDTH);
    String where = padded(where(finding.place()), BRIEF_PLACE_WIDTH);
    String sentence = Plain.line(finding.place().sentence());
    String marks = Highlight.mark(sentence, marked.apply(finding));
    int room = style.width() - LABEL_INDENT - columns(what) - columns(where);
    out.append(" ".repeat(LABEL_INDENT)).append(style.strong(what)).append(style.faint(where));
    out.append(style.wrap(Snippet.of(marks, room), 0, Integer.MAX_VALUE).stripTrailing());
    out.append('\n');
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  /** At least two blanks stand behind the text. */
  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(2, width - columns(text)));
  }

  private void appendGroups(StringBuilder out, List<Finding<T>> findings, TextStyle style) {
    List<Finding<T>> group = new ArrayList<>();
    for (Finding<T> finding : findings) {
      if (!group.isEmpty() && !sameSentence(group.get(0).place(), finding.place())) {
        appendGroup(out, group, style);
        group.clear();
      }
      group.add(finding);
    }
    appendGroup(out, group, style);
  }

  private static boolean sameSentence(Place one, Place other) {
    return one.sentence().equals(other.sentence());
  }

  private void appendGroup(StringBuilder out, List<Finding<T>> group, TextStyle style) {
    List<String> marks = new ArrayList<>();
    for (Finding<T> finding : group) {
      String what = Plain.line(label.apply(finding));
      String where = where(finding.place());
      out.append(" ".repeat(LABEL_INDENT))
          .append(style.strong(where.isEmpty() ? what : padded(what, LABEL_WIDTH)))
          .append(where.isEmpty() ? "" : style.faint(where))
          .append('\n');
      marks.addAll(marked.apply(finding));
    }
    String sentence = Plain.line(group.get(0).place().sentence());
    out.append(style.wrap(Highlight.mark(sentence, marks), SENTENCE_INDENT)).append('\n');
  }

  private static String where(Place place) {
    List<String> parts = new ArrayList<>();
    if (place.page() != null) {
      parts.add("p. " + place.page());
    }
    if (place.footnote() != null) {
      parts.add("note " + place.footnote());
    }
    if (place.question() != null) {
      parts.add("question " + place.question());
    }
    if (place.answer() != null) {
      parts.add("answer " + place.answer());
    }
    return Plain.line(String.join(", ", parts));
  }

  /** The cue only where it is less than the sentence: all marked is nothing marked. */
  private static List<String> cueAndDeadline(Finding<Commitment> finding) {
    String cue = finding.value().cue();
    boolean brief = cue.length() * 2 < finding.place().sentence().length();
    return List.of(brief ? cue : "", orEmpty(finding.value().deadline()));
  }

  private static List<String> itself(Finding<?> finding) {
    return List.of(finding.place().text());
  }

  private static String reference(Reference reference) {
    StringBuilder label = new StringBuilder(reference.id().value());
    label.append(reference.attachment() ? ", bijlage" : "");
    label.append(reference.page() == null ? "" : ", p. " + reference.page());
    label.append(reference.also().isEmpty() ? "" : ", also " + String.join(", ", reference.also()));
    label.append(reference.self() ? " (itself)" : "");
    if (!reference.ambiguous().isEmpty()) {
      label.append(" (ambiguous: ").append(String.join(" or ", reference.ambiguous())).append(')');
    }
    if (!reference.warnings().isEmpty()) {
      label.append(" (").append(String.join("; ", reference.warnings())).append(')');
    }
    return label.toString();
  }

  private static String motion(Motion motion) {
    String members = String.join(", ", motion.members()) + (motion.cs() ? " c.s." : "");
    String id = motion.id() == null ? "" : motion.id().value();
    String both = members.isEmpty() || id.isEmpty() ? members + id : members + ", " + id;
    return both + " – " + motion.relation().name().toLowerCase(Locale.ROOT);
  }

  private static String commitment(Commitment commitment) {
    String what = commitment.type() + ", " + commitment.modality();
    boolean dated = !commitment.interval().equals(Interval.UNKNOWN);
    String when = dated ? ", " + interval(commitment.interval()) : "";
    return what.toLowerCase(Locale.ROOT) + when;
  }

  private static String stance(Stance stance) {
    return stance.topic()
        + ": "
        + stance.holder()
        + ", "
        + stance.polarity().label()
        + ", "
        + stance.strength();
  }

  private static String fulfilment(Fulfilment fulfilment) {
    String what = fulfilment.kind() + ", " + fulfilment.claim();
    String to = fulfilment.to() == null ? "" : ": " + fulfilment.to();
    return what.toLowerCase(Locale.ROOT).replace('_', ' ') + to;
  }

  private static String mention(Mention mention) {
    if (mention.id() != null) {
      return mention.id().value();
    }
    return mention.date() == null ? "not resolved" : "of " + mention.date();
  }

  private static String interval(Interval interval) {
    String earliest = orEmpty(interval.earliest());
    String latest = orEmpty(interval.latest());
    if (earliest.equals(latest)) {
      return earliest.isEmpty() ? "no bounds" : earliest;
    }
    if (earliest.isEmpty()) {
      return "until " + latest;
    }
    return latest.isEmpty() ? "from " + earliest : earliest + " – " + latest;
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}

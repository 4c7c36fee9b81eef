package nl.kamerlens.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.reference.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a task of a calendar (VTODO of RFC 5545), due on the last day of its deadline.
 *
 * <p>{@code voor de zomer van 2022} is due on 30 June 2022. {@code in december} begins on the first
 * and is due on the last day of the month. {@code na de zomer} names no last day: such a task
 * begins on 1 September and is never due, so that it comes up when something may be heard of it but
 * is never counted as late. What has no day at all ({@code binnenkort}) is no task; it is in the
 * table of commitments.
 *
 * <p>Nothing is said of whether it was done. The identifier comes from the document's bytes and the
 * place alone: a calendar that reads the file again, made a year later, knows the task.
 */
final class CommitmentTask {
  private static final int SUMMARY = 120;
  private static final int UID = 40;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String doc;
  private final Row document;
  private final Row commitment;

  private CommitmentTask(String doc, Row document, Row commitment) {
    this.doc = doc;
    this.document = document;
    this.commitment = commitment;
  }

  /**
   * The task; empty where the commitment has no day.
   *
   * @param stamp when the file is made; null for the document's own day
   */
  static String of(String doc, Row document, Row commitment, @Nullable Instant stamp) {
    boolean dated = !commitment.text("earliest").isEmpty() || !commitment.text("latest").isEmpty();
    return dated ? new CommitmentTask(doc, document, commitment).task(stamp) : "";
  }

  private String task(@Nullable Instant stamp) {
    StringBuilder out = new StringBuilder();
    out.append(ContentLine.of("BEGIN", "VTODO"));
    out.append(ContentLine.of("UID", uid()));
    out.append(ContentLine.of("DTSTAMP", stamp(stamp)));
    appendDays(out);
    out.append(ContentLine.text("SUMMARY", summary()));
    out.append(ContentLine.text("DESCRIPTION", description()));
    out.append(ContentLine.of("CATEGORIES", categories()));
    PublicationId.parse(document.text("id"))
        .flatMap(PublicationId::url)
        .ifPresent(url -> out.append(ContentLine.of("URL", url)));
    return out.append(ContentLine.of("END", "VTODO")).toString();
  }

  private String uid() {
    String place = commitment.text("start") + "-" + commitment.text("end");
    byte[] seed = (document.text("sha256") + " " + place).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed);
      return HexFormat.of().formatHex(hash).substring(0, UID) + "@kamerlens";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A document without a day gets a fixed one: the same input gives the same bytes. */
  private String stamp(@Nullable Instant stamp) {
    if (stamp != null) {
      return UTC.format(stamp);
    }
    String day = document.text("date");
    return (day.isEmpty() ? "19700101" : basic(day)) + "T000000Z";
  }

  /** A begin on the day on which it is due is left out: RFC 5545 wants it to be earlier. */
  private void appendDays(StringBuilder out) {
    String earliest = commitment.text("earliest");
    String latest = commitment.text("latest");
    if (!earliest.isEmpty() && !earliest.equals(latest)) {
      out.append(ContentLine.of("DTSTART;VALUE=DATE", basic(earliest)));
    }
    if (!latest.isEmpty()) {
      out.append(ContentLine.of("DUE;VALUE=DATE", basic(latest)));
    }
  }

  private static String basic(String day) {
    return day.replace("-", "");
  }

  private String summary() {
    String type = commitment.text("type");
    String name = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    String sentence = Plain.line(commitment.text("sentence"));
    return name + ": " + (sentence.length() <= SUMMARY ? sentence : cut(sentence));
  }

  private static String cut(String sentence) {
    int space = sentence.lastIndexOf(' ', SUMMARY);
    return sentence.substring(0, space < SUMMARY / 2 ? SUMMARY : space) + "…";
  }

  private String description() {
    List<String> lines = new ArrayList<>();
    lines.add(Plain.line(commitment.text("sentence")));
    lines.add("");
    lines.add("Deadline: " + Plain.line(commitment.text("deadline")) + days());
    lines.add("Source: " + source());
    return String.join("\n", lines);
  }

  private String days() {
    String earliest = commitment.text("earliest");
    String latest = commitment.text("latest");
    if (latest.isEmpty()) {
      return " (from " + earliest + "; no last day is named)";
    }
    boolean until = earliest.isEmpty() || earliest.equals(latest);
    return until ? " (" + latest + ")" : " (" + earliest + " – " + latest + ")";
  }

  private String source() {
    List<String> parts = new ArrayList<>();
    parts.add(doc);
    add(parts, "", document.text("title"));
    add(parts, "", document.text("date"));
    add(parts, "", document.text("id"));
    add(parts, "p. ", commitment.text("on_page"));
    add(parts, "answer ", commitment.text("answer"));
    add(parts, "code points ", commitment.text("start") + "–" + commitment.text("end"));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + Plain.line(value));
    }
  }

  private String categories() {
    return ContentLine.escaped(commitment.text("type"))
        + ","
        + ContentLine.escaped(commitment.text("modality"));
  }
}

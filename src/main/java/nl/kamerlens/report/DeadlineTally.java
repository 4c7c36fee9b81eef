package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which commitments are due when, counted from the first possible day of the latest document: a
 * report that is made again a year later says the same. Whether a commitment was kept is not known
 * here.
 */
final class DeadlineTally {
  private static final int SHOWN = 10;

  private final List<Due> due = new ArrayList<>();
  private int without;
  private String latestDay = "";

  private record Due(String day, String doc, int start, String type, String sentence) {}

  void add(DocumentRows document) {
    String day = document.document().text("earliest");
    if (day.compareTo(latestDay) > 0) {
      latestDay = day;
    }
    for (Row commitment : document.rows(Layer.COMMITMENTS)) {
      add(document.doc(), commitment);
    }
  }

  private void add(String doc, Row commitment) {
    String day = commitment.text("latest");
    if (day.isEmpty()) {
      without++;
      return;
    }
    int start = commitment.integer("start");
    due.add(new Due(day, doc, start, commitment.text("type"), commitment.text("sentence")));
  }

  void write(JsonGenerator json) throws IOException {
    List<Due> ahead = due.stream().filter(d -> d.day().compareTo(latestDay) >= 0).toList();
    json.writeObjectFieldStart("deadlines");
    json.writeStringField("as_of", latestDay);
    json.writeNumberField("ahead", ahead.size());
    json.writeNumberField("passed", due.size() - ahead.size());
    json.writeNumberField("without_deadline", without);
    json.writeArrayFieldStart("next");
    for (Due next : ahead.stream().sorted(Comparator.comparing(Due::day)).limit(SHOWN).toList()) {
      write(json, next);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Due due) throws IOException {
    json.writeStartObject();
    json.writeStringField("latest", due.day());
    json.writeStringField("doc", due.doc());
    json.writeNumberField("start", due.start());
    json.writeStringField("type", due.type());
    json.writeStringField("sentence", due.sentence());
    json.writeEndObject();
  }
}

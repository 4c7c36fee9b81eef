package nl.kamerlens.report.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.report.PrettyJson;
import nl.kamerlens.stance.Alignment;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.Keyword;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.Stance;
import nl.kamerlens.stance.StanceDiff;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.TopicChange;

/** A comparison as one JSON object, in a fixed order: {@code {"schema":"kamerlens-diff/1",…}}. */
public final class DiffJsonWriter implements DiffWriter {
  /** The name and version of the contract. */
  public static final String SCHEMA = "kamerlens-diff/1";

  @Override
  public String write(Comparison comparison) {
    return PrettyJson.of(json -> write(json, comparison));
  }

  private static void write(JsonGenerator json, Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("topics");
    json.writeStringField("name", comparison.topics().name());
    json.writeStringField("version", comparison.topics().version());
    json.writeNumberField("count", comparison.topics().topics().size());
    json.writeEndObject();
    json.writeStringField("warning", WARNING);
    json.writeArrayFieldStart("editions");
    for (Edition edition : comparison.editions()) {
      write(json, edition);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (StanceDiff step : comparison.steps()) {
      write(json, step);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Edition edition) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", edition.label());
    json.writeArrayFieldStart("documents");
    for (PolicyText text : edition.texts()) {
      json.writeStartObject();
      json.writeStringField("doc", text.doc());
      json.writeStringField("path", text.path());
      json.writeStringField("type", text.type());
      json.writeStringField("date", text.date());
      json.writeNumberField("words", text.words());
      writeAll(json, "stances", text.statements());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, StanceDiff step) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", step.from().label());
    json.writeStringField("to", step.to().label());
    json.writeArrayFieldStart("changes");
    for (TopicChange change : step.changes()) {
      write(json, change);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TopicChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", change.topic().slug());
    json.writeStringField("label", change.topic().labelNl());
    json.writeStringField("change", change.change().label());
    json.writeNumberField("confidence", change.verdict().confidence());
    json.writeStringField("reason", change.verdict().reason());
    json.writeNumberField("n_from", change.fromCount());
    json.writeNumberField("n_to", change.toCount());
    json.writeArrayFieldStart("pairs");
    for (Alignment.Pair pair : change.alignment().pairs()) {
      json.writeStartObject();
      json.writeNumberField("similarity", rounded(pair.similarity()));
      write(json, "from", pair.from());
      write(json, "to", pair.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeAll(json, "unpaired_from", change.alignment().onlyFrom());
    writeAll(json, "unpaired_to", change.alignment().onlyTo());
    writeKeywords(json, change.keywords());
    json.writeEndObject();
  }

  private static void writeKeywords(JsonGenerator json, List<Keyword> keywords) throws IOException {
    json.writeArrayFieldStart("keyness_exploratory");
    for (Keyword keyword : keywords) {
      json.writeStartObject();
      json.writeStringField("word", keyword.word());
      json.writeNumberField("g2", rounded(keyword.g2()));
      json.writeNumberField("log_ratio", rounded(keyword.logRatio()));
      json.writeNumberField("n_from", keyword.from());
      json.writeNumberField("n_to", keyword.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeAll(JsonGenerator json, String name, List<Statement> statements)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Statement statement : statements) {
      json.writeStartObject();
      writeFields(json, statement);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String name, Statement statement)
      throws IOException {
    json.writeObjectFieldStart(name);
    writeFields(json, statement);
    json.writeEndObject();
  }

  private static void writeFields(JsonGenerator json, Statement statement) throws IOException {
    Stance stance = statement.stance();
    json.writeStringField("doc", statement.doc());
    json.writeNumberField("start", statement.start());
    json.writeNumberField("end", statement.end());
    json.writeStringField("quote", statement.quote());
    json.writeStringField("sentence", statement.sentence());
    json.writeStringField("topic", stance.topic());
    writeStrings(json, "also", stance.also());
    json.writeStringField("holder", stance.holder());
    json.writeStringField("polarity", stance.polarity().label());
    json.writeNumberField("strength", stance.strength());
    json.writeStringField("tense", stance.tense().label());
    json.writeStringField("cue", stance.cue().of(statement.sentence()));
    List<Span> terms = stance.terms();
    writeStrings(json, "terms", terms.stream().map(t -> t.of(statement.sentence())).toList());
    json.writeNumberField("confidence", stance.confidence());
    json.writeStringField("rule", stance.rule());
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}

package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code summary.json}: how much was found, what is cited most, what is due next. */
final class SummaryPart implements ReportPart {
  private static final int SHOWN = 20;

  /** A count by one column of a layer. */
  private record Grouping(String name, Layer<?> layer, String column, Tally tally) {
    Grouping(String name, Layer<?> layer, String column) {
      this(name, layer, column, new Tally());
    }
  }

  private final Provenance provenance;
  private final InputDigest inputs = new InputDigest();
  private final Tally types = new Tally();
  private final Tally years = new Tally();
  private final Tally findings = new Tally();
  private final Tally cited = new Tally();
  private final Map<String, Set<String>> citing = new HashMap<>();
  private final DeadlineTally deadlines = new DeadlineTally();
  private final List<Grouping> groupings =
      List.of(
          new Grouping("references_by_kind", Layer.REFERENCES, "kind"),
          new Grouping("references_by_confidence", Layer.REFERENCES, "confidence"),
          new Grouping("motions_by_relation", Layer.MOTIONS, "relation"),
          new Grouping("commitments_by_type", Layer.COMMITMENTS, "type"),
          new Grouping("commitments_by_modality", Layer.COMMITMENTS, "modality"),
          new Grouping("fulfilments_by_claim", Layer.FULFILMENTS, "claim"),
          new Grouping("mentions_by_kind", Layer.MENTIONS, "kind"));

  SummaryPart(Provenance provenance) {
    this.provenance = provenance;
    Layer.ALL.forEach(layer -> findings.add(layer.name(), 0));
  }

  @Override
  public String file() {
    return "summary.json";
  }

  @Override
  public void add(DocumentRows document, Appendable out) {
    inputs.add(document);
    types.add(document.document().text("type"));
    years.add(year(document.document()));
    Layer.ALL.forEach(layer -> findings.add(layer.name(), document.rows(layer).size()));
    for (Grouping by : groupings) {
      document.rows(by.layer()).forEach(row -> by.tally().add(row.text(by.column())));
    }
    document.rows(Layer.REFERENCES).forEach(reference -> cite(document.doc(), reference));
    deadlines.add(document);
  }

  /** Known only where the first and the last possible day lie in one year. */
  private static String year(Row document) {
    String first = document.text("earliest");
    String last = document.text("latest");
    boolean known = first.length() >= 4 && last.startsWith(first.substring(0, 4));
    return known ? first.substring(0, 4) : "";
  }

  private void cite(String doc, Row reference) {
    String id = reference.text("id");
    if (!id.isEmpty() && !reference.isTrue("self")) {
      cited.add(id);
      citing.computeIfAbsent(id, i -> new HashSet<>()).add(doc);
    }
  }

  @Override
  public void end(List<InputError> errors, Appendable out) throws IOException {
    out.append(PrettyJson.of(json -> write(json, errors.size())));
  }

  private void write(JsonGenerator json, int failed) throws IOException {
    json.writeStartObject();
    json.writeNumberField("documents", inputs.documents());
    json.writeNumberField("failed", failed);
    findings.write(json, "findings");
    types.write(json, "documents_by_type");
    years.write(json, "documents_by_year");
    for (Grouping by : groupings) {
      by.tally().write(json, by.name());
    }
    writeCited(json);
    deadlines.write(json);
    provenance.write(json, inputs);
    json.writeEndObject();
  }

  private void writeCited(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("most_cited");
    for (Map.Entry<String, Integer> publication : cited.top(SHOWN)) {
      json.writeStartObject();
      json.writeStringField("id", publication.getKey());
      json.writeNumberField("citations", publication.getValue());
      json.writeNumberField(
          "documents", citing.getOrDefault(publication.getKey(), Set.of()).size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package nl.kamerlens.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What people say that a set of documents holds: records in JSON Lines. */
public final class GoldStandard {
  private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

  static final String STANCE = "stance";

  private static final Set<String> LAYERS =
      new HashSet<>(Arrays.stream(ScoredLayer.values()).map(ScoredLayer::label).toList());

  private final List<GoldRecord> records = new ArrayList<>();
  private final List<GoldRecord> stances = new ArrayList<>();
  private final Set<String> complete = new HashSet<>();

  private GoldStandard() {}

  /**
   * Reads the files.
   *
   * @throws GoldException if a line is no record
   * @throws IOException if a file cannot be read
   */
  public static GoldStandard read(List<Path> files) throws GoldException, IOException {
    GoldStandard gold = new GoldStandard();
    for (Path file : files) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          gold.add(file.getFileName() + ":" + number, line);
        }
      }
    }
    return gold;
  }

  private void add(String place, String line) throws GoldException {
    GoldRecord item = new GoldRecord(place, parse(place, line));
    if (item.layer().isEmpty() || item.doc().isEmpty()) {
      throw new GoldException(place + ": a record needs layer and doc");
    }
    if (item.layer().equals("complete")) {
      item.layers().forEach(layer -> complete.add(key(layer, item.doc())));
    } else if (LAYERS.contains(item.layer())) {
      records.add(item);
    } else if (item.layer().equals(STANCE)) {
      item.requireStance();
      stances.add(item);
    }
  }

  private static JsonNode parse(String place, String line) throws GoldException {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new GoldException(place + ": not JSON: " + e.getOriginalMessage());
    }
  }

  /** The documents that it speaks of, in the order of their names. */
  public Set<String> documents() {
    Set<String> documents = new TreeSet<>();
    records.forEach(item -> documents.add(item.doc()));
    stances.forEach(item -> documents.add(item.doc()));
    complete.forEach(key -> documents.add(key.substring(key.indexOf('\t') + 1)));
    return documents;
  }

  /** The records of a document in a layer, in the order of the files. */
  List<GoldRecord> of(ScoredLayer layer, String doc) {
    return records.stream()
        .filter(item -> item.doc().equals(doc) && item.layer().equals(layer.label()))
        .toList();
  }

  /** Whether the document was read to its end for this layer. */
  boolean isComplete(ScoredLayer layer, String doc) {
    return isComplete(layer.label(), doc);
  }

  boolean isComplete(String layer, String doc) {
    return complete.contains(key(layer, doc));
  }

  /** Whether it speaks of stances, so that they have to be looked for. */
  public boolean hasStances() {
    return !stances.isEmpty() || complete.stream().anyMatch(key -> key.startsWith(key(STANCE, "")));
  }

  /** The stances of a document, in the order of the files. */
  List<GoldRecord> stancesOf(String doc) {
    return stances.stream().filter(item -> item.doc().equals(doc)).toList();
  }

  private static String key(String layer, String doc) {
    return layer + "\t" + doc;
  }
}

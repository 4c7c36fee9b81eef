package nl.kamerlens.input;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamerlens.document.Metadata;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of documents: {@code doc,path,date,earliest,latest,type,title,…}.
 *
 * <p>A row holds for the file that {@code path} names, counted from the table's own directory, and
 * for a document named {@code doc}. Columns that are not known here are passed over, empty cells
 * say nothing.
 */
public final class Manifest implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The name under which a manifest is found without being asked for. */
  static final String NAME = "manifest.csv";

  private final String file;
  private final ArrayList<Metadata> rows = new ArrayList<>();

  /** By the whole path, as text, since a {@code Path} cannot be sent to another machine. */
  private final HashMap<String, Metadata> byPath = new HashMap<>();

  private final HashMap<String, Metadata> byDoc = new HashMap<>();

  private Manifest(String file) {
    this.file = file;
  }

  /**
   * Reads the table.
   *
   * @throws InputException if it cannot be read, has neither {@code doc} nor {@code path}, or holds
   *     a day that is none
   */
  public static Manifest read(Path file) {
    Manifest manifest = new Manifest(file.toString());
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(text(file), format)) {
      if (Stream.of("doc", "path").noneMatch(rows.getHeaderNames()::contains)) {
        throw manifest.broken("it has no column doc and no column path");
      }
      rows.forEach(manifest::add);
    } catch (IOException e) {
      throw manifest.broken(IoCause.of(e));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      String cause = String.valueOf(e.getMessage());
      throw manifest.broken("not a table: " + cause.substring(cause.lastIndexOf(": ") + 1).strip());
    }
    return manifest;
  }

  /** Spreadsheets put a byte order mark before the first name. */
  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private InputException broken(String cause) {
    return new InputException(file + ": " + cause);
  }

  /** What the table says of this file, or of a document of this name. */
  Optional<Metadata> find(Path input, String doc) {
    Metadata found = byPath.get(whole(input));
    return Optional.ofNullable(found != null ? found : byDoc.get(doc));
  }

  private static String whole(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  /** What the table says of each of its documents. */
  public List<Metadata> all() {
    return List.copyOf(rows);
  }

  private void add(CSVRecord row) {
    Metadata metadata = metadata(row);
    rows.add(metadata);
    String path = value(row, "path");
    String doc = value(row, "doc");
    try {
      if (path != null) {
        byPath.put(whole(Path.of(file).toAbsolutePath().resolveSibling(path)), metadata);
      }
    } catch (InvalidPathException e) {
      throw broken("line " + row.getParser().getCurrentLineNumber() + ": not a path: " + path);
    }
    if (doc != null) {
      byDoc.put(doc, metadata);
    }
  }

  private Metadata metadata(CSVRecord row) {
    try {
      return MetadataFields.read(column -> value(row, column));
    } catch (IllegalArgumentException e) {
      throw broken("line " + row.getParser().getCurrentLineNumber() + ": " + e.getMessage());
    }
  }

  private static @Nullable String value(CSVRecord row, String column) {
    if (!row.isMapped(column) || !row.isSet(column)) {
      return null;
    }
    String value = row.get(column).strip();
    return value.isEmpty() ? null : value;
  }
}

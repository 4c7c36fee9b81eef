package nl.kamerlens.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.input.OpenedInput;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.Hash;
import nl.kamerlens.report.RowsFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The findings in a document: from the journal where the same bytes were read under the same
 * conditions before, or else newly found.
 */
final class KnownRows implements Closeable {
  private final @Nullable Journal journal;
  private final AtomicInteger recalled = new AtomicInteger();

  private KnownRows(@Nullable Journal journal) {
    this.journal = journal;
  }

  /**
   * The findings in a document and its record.
   *
   * @param key under which the journal has it
   * @param record for the journal; null where it has it, or where there is none
   */
  record Rows(DocumentRows rows, String key, @Nullable ByteBuffer record) {}

  /** Nothing is known, and nothing is kept. */
  static KnownRows none() {
    return new KnownRows(null);
  }

  /** What the journal holds that was found by this program with these options. */
  static KnownRows in(Path file, CommandSpec command, boolean resume) throws IOException {
    return new KnownRows(Journal.open(file, conditions(command), resume));
  }

  /** All that decides what is found in given bytes: program, rules, models, options, Java. */
  private static String conditions(CommandSpec command) throws IOException {
    Hash hash = new Hash();
    hash.add(ProgramFiles.sha256(name -> !name.equals(BuildStamp.FILE)));
    hash.add(String.valueOf(Runtime.version().feature()));
    GivenOptions.ofFindings(command)
        .forEach(
            (name, values) -> {
              hash.add(name);
              values.forEach(hash::add);
            });
    return hash.hex();
  }

  private static String key(OpenedInput input, Metadata known) {
    Hash hash = new Hash();
    hash.add(input.input().path());
    hash.add(input.input().doc());
    hash.add(known.toString());
    hash.add(input.sha256());
    return hash.hex();
  }

  /** Runs on several threads. */
  Rows rows(OpenedInput input, Metadata known, Extractor extractor) throws DocumentException {
    String key = journal == null ? "" : key(input, known);
    DocumentRows before = recall(key);
    if (before != null) {
      recalled.incrementAndGet();
      return new Rows(before, key, null);
    }
    DocumentRows rows = DocumentRows.of(extractor.extract(input.document(), known));
    return new Rows(
        rows, key, journal == null ? null : Journal.record(key, RowsFormat.write(rows)));
  }

  private @Nullable DocumentRows recall(String key) {
    try {
      byte[] record = journal == null ? null : journal.find(key);
      return record == null ? null : RowsFormat.read(record);
    } catch (IOException e) {
      // Whatever is the matter with the journal, the document itself is there.
      return null;
    }
  }

  void keep(Rows rows) throws IOException {
    if (journal != null) {
      journal.add(rows.key(), rows.record());
    }
  }

  /** How many were not read anew. */
  int recalled() {
    return recalled.get();
  }

  /** The run has come to its end. */
  void finish() throws IOException {
    if (journal != null) {
      journal.finish();
    }
  }

  @Override
  public void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
  }
}

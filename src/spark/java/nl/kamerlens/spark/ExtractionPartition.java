package nl.kamerlens.spark;

import java.util.Iterator;
import java.util.List;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.input.InputReader;
import nl.kamerlens.input.OpenArchive;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.Layer;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Works on the documents of one partition, one after the other: each becomes one row, with its
 * findings or with its error.
 */
final class ExtractionPartition implements FlatMapFunction<Iterator<Task>, Row> {
  private static final long serialVersionUID = 1L;

  private static @Nullable Extractor extractor;
  private static ExtractorOptions extractorOptions = ExtractorOptions.NONE;

  private final Broadcast<Conditions> conditions;

  /** The conditions go to each executor once, whatever the number of partitions. */
  ExtractionPartition(Broadcast<Conditions> conditions) {
    this.conditions = conditions;
  }

  /** Rules and models are loaded once an executor too. */
  private static synchronized Extractor extractor(ExtractorOptions options) {
    Extractor known = extractor;
    if (known == null || !options.equals(extractorOptions)) {
      known = new Extractor(options);
      extractor = known;
      extractorOptions = options;
    }
    return known;
  }

  @Override
  public Iterator<Row> call(Iterator<Task> tasks) {
    Conditions known = conditions.value();
    Worker worker =
        new Worker(
            known.reader(),
            extractor(known.options()),
            known.layers(),
            new OpenArchive(known.reader().limits()));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return tasks.hasNext();
      }

      @Override
      public Row next() {
        return worker.row(tasks.next());
      }
    };
  }

  /** What a partition works with. */
  private record Worker(
      InputReader reader, Extractor extractor, List<Layer<?>> layers, OpenArchive archives) {
    Row row(Task task) {
      try {
        Metadata known = task.known();
        InputReader.Outcome<DocumentRows> outcome =
            reader.read(
                task.input(),
                input -> task.open(reader, archives),
                document -> found(task, document, known));
        DocumentRows found = outcome.result();
        return found == null
            ? StagedDocument.failed(task, outcome.message(), layers)
            : StagedDocument.of(task, found, outcome.encoding(), layers);
      } catch (DocumentException e) {
        return StagedDocument.failed(task, String.valueOf(e.getMessage()), layers);
      }
    }

    private DocumentRows found(Task task, Document document, Metadata known) {
      // "/here/letters/a.zip!/b.txt" was read, "letters/a.zip!/b.txt" was given.
      int base = task.input().path().length() - task.path().length();
      Document given = document.withPath(document.path().substring(base));
      return DocumentRows.withoutText(extractor.extract(given, known), layers);
    }
  }
}

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
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Works on the documents of one partition, one after the other: each becomes one row, with its
 * findings or with its error.
 */
final class ExtractionPartition implements FlatMapFunction<Iterator<Task>, Row> {
  private static final long serialVersionUID = 1L;

  private static @Nullable Extractor extractor;
  private static List<Metadata> extractorCorpus = List.of();

  private final InputReader reader;
  private final List<Metadata> corpus;

  /** With what is known of other documents too. */
  ExtractionPartition(InputReader reader, List<Metadata> corpus) {
    this.reader = reader;
    this.corpus = List.copyOf(corpus);
  }

  /** Rules and models are loaded once an executor, whatever the number of partitions. */
  private static synchronized Extractor extractor(List<Metadata> corpus) {
    Extractor known = extractor;
    if (known == null || !corpus.equals(extractorCorpus)) {
      known = new Extractor(ExtractorOptions.NONE.withCorpus(corpus));
      extractor = known;
      extractorCorpus = corpus;
    }
    return known;
  }

  @Override
  public Iterator<Row> call(Iterator<Task> tasks) {
    Extractor shared = extractor(corpus);
    OpenArchive archives = new OpenArchive(reader.limits());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return tasks.hasNext();
      }

      @Override
      public Row next() {
        return row(tasks.next(), shared, archives);
      }
    };
  }

  private Row row(Task task, Extractor shared, OpenArchive archives) {
    try {
      Metadata known = task.known();
      InputReader.Outcome<Row> outcome =
          reader.read(
              task.input(),
              input -> task.open(reader, archives),
              document -> found(task, document, known, shared));
      Row row = outcome.result();
      return row == null ? StagedDocument.failed(task, outcome.message()) : row;
    } catch (DocumentException e) {
      return StagedDocument.failed(task, String.valueOf(e.getMessage()));
    }
  }

  private static Row found(Task task, Document document, Metadata known, Extractor shared) {
    // "/here/letters/a.zip!/b.txt" was read, "letters/a.zip!/b.txt" was given.
    int base = task.input().path().length() - task.path().length();
    Document given = document.withPath(document.path().substring(base));
    return StagedDocument.of(task, DocumentRows.withoutText(shared.extract(given, known)));
  }
}

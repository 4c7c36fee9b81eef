package nl.kamerlens.input;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.document.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What a run was told of documents: the day of {@code --date}, the tables of {@code --manifest}.
 */
public final class GivenMetadata implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Metadata forAll;
  private final List<Manifest> tables;

  private GivenMetadata(Metadata forAll, List<Manifest> tables) {
    this.forAll = forAll;
    this.tables = tables;
  }

  /**
   * Reads the tables.
   *
   * @param date the day of all documents; null where it is not given
   * @throws InputException if a table cannot be used
   */
  public static GivenMetadata read(@Nullable String date, List<Path> tables) {
    return new GivenMetadata(
        Metadata.builder().date(date).build(), tables.stream().map(Manifest::read).toList());
  }

  /** What is known of this document; of two tables the later one goes first. */
  public Metadata of(Path file, String doc) {
    Metadata known = forAll;
    for (int i = tables.size() - 1; i >= 0; i--) {
      known = known.orElse(tables.get(i).find(file, doc).orElse(Metadata.NONE));
    }
    return known;
  }

  /** What the tables say of each of their documents, of those too that are not read. */
  public List<Metadata> corpus() {
    return tables.stream().flatMap(table -> table.all().stream()).toList();
  }
}

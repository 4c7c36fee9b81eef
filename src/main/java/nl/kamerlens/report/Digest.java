package nl.kamerlens.report;

import java.util.List;

/**
 * One way to sum up a batch: {@code kamerlens report --by member letters/}, a row a member.
 *
 * <p>It takes one document after the other and keeps what it counts.
 */
public interface Digest<R> {
  List<Column<R>> columns();

  /** The next document, in the order of the paths. */
  void add(DocumentRows document);

  /** What was gathered, in the order in which people read it. */
  List<R> entries();

  /** As text for people: a table, unless the digest has a form of its own. */
  default String text(TextStyle style) {
    return new DigestTable<>(columns(), entries()).text(style);
  }
}

package nl.kamerlens.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is compared.
 *
 * @param doc its name
 * @param path where it was read
 * @param type {@code brief}, {@code beleidsnotitie} …; null where it is not known
 * @param date its day, or the first day on which it can have been written; null where not known
 * @param words how many words it has
 * @param statements its stances, in its order
 */
public record PolicyText(
    String doc,
    String path,
    @Nullable String type,
    @Nullable String date,
    int words,
    List<Statement> statements) {
  public PolicyText {
    statements = List.copyOf(statements);
  }
}

package nl.kamerlens.stance;

import java.util.List;

/**
 * One side of a comparison: a year, a document or a folder.
 *
 * @param label as it was asked for: {@code 2019}, {@code 2019-2021}, {@code letters/2025}
 * @param texts its documents
 */
public record Edition(String label, List<PolicyText> texts) {
  public Edition {
    texts = List.copyOf(texts);
  }

  /** All its stances. */
  public List<Statement> statements() {
    return texts.stream().flatMap(t -> t.statements().stream()).toList();
  }

  /** Its stances on a topic; empty where they are too unclear to make a position. */
  public List<Statement> on(Topic topic) {
    return Presence.on(topic.slug(), statements());
  }

  /** How many words its documents have together. */
  public int words() {
    return texts.stream().mapToInt(PolicyText::words).sum();
  }
}

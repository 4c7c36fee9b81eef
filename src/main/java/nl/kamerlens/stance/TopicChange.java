package nl.kamerlens.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One topic, from one edition to another.
 *
 * @param topic the topic
 * @param verdict how the stance on it moved, and why
 * @param alignment its stances, paired
 * @param from the stance of the earlier side that shows it best; null where there is none
 * @param to the stance of the later side that shows it best; null where there is none
 * @param similarity of these two; 0 where one is missing
 * @param keywords the words that set the two sides apart
 */
public record TopicChange(
    Topic topic,
    Verdict verdict,
    Alignment alignment,
    @Nullable Statement from,
    @Nullable Statement to,
    double similarity,
    List<Keyword> keywords) {
  public TopicChange {
    keywords = List.copyOf(keywords);
  }

  public Change change() {
    return verdict.change();
  }

  /** How many stances the earlier side has. */
  public int fromCount() {
    return alignment.pairs().size() + alignment.onlyFrom().size();
  }

  /** How many stances the later side has. */
  public int toCount() {
    return alignment.pairs().size() + alignment.onlyTo().size();
  }
}

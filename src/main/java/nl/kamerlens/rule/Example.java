package nl.kamerlens.rule;

import java.util.List;
import java.util.Map;

/**
 * A text and what a rule finds in it.
 *
 * @param text as it stands in a document
 * @param finds one map of field to value a finding, {@code {quote: …, id: kst-35207-81}}; empty in
 *     a counterexample
 */
public record Example(String text, List<Map<String, String>> finds) {
  public Example {
    finds = finds.stream().map(Map::copyOf).toList();
  }
}

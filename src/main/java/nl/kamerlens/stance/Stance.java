package nl.kamerlens.stance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.document.Span;

/**
 * A sentence in which the government says where it stands.
 *
 * @param span the sentence, in the read text
 * @param holder whose stance: {@code kabinet}, {@code Nederland}, {@code impliciet} …
 * @param topic the slug of what it is about
 * @param touches further topics that its words name, with how clearly, in hundredths; the clearest
 *     first
 * @param polarity of the attitude towards what it governs
 * @param strength 1 hedged, 2 normal, 3 categorical
 * @param tense when the attitude holds
 * @param cue the words of the attitude, counted from the sentence's first character
 * @param terms the words that tell the topic, counted likewise; empty where the context tells it
 * @param confidence of the topic and the cue together, 0 to 1
 * @param rule the rule that found it
 */
public record Stance(
    Span span,
    String holder,
    String topic,
    Map<String, Double> touches,
    Polarity polarity,
    int strength,
    Tense tense,
    Span cue,
    List<Span> terms,
    double confidence,
    String rule) {
  /** More than one plain term: a phrase, an anchor, two words. */
  private static final double CLEAR = 1.5;

  public Stance {
    touches = Collections.unmodifiableMap(new LinkedHashMap<>(touches));
    terms = List.copyOf(terms);
  }

  /** Further topics that it touches. */
  public List<String> also() {
    return List.copyOf(touches.keySet());
  }

  /** Whether it takes a position on a topic: its own, or one that it names by more than a word. */
  public boolean isOn(String slug) {
    return topic.equals(slug) || touches.getOrDefault(slug, 0.0) >= CLEAR;
  }
}

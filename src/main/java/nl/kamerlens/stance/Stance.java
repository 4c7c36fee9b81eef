package nl.kamerlens.stance;

import java.util.List;
import nl.kamerlens.document.Span;

/**
 * A sentence in which the government says where it stands.
 *
 * @param span the sentence, in the read text
 * @param holder whose stance: {@code kabinet}, {@code Nederland}, {@code impliciet} …
 * @param topic the slug of what it is about
 * @param also further topics that it touches
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
    List<String> also,
    Polarity polarity,
    int strength,
    Tense tense,
    Span cue,
    List<Span> terms,
    double confidence,
    String rule) {
  public Stance {
    also = List.copyOf(also);
    terms = List.copyOf(terms);
  }
}

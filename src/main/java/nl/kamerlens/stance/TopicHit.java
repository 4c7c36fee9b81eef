package nl.kamerlens.stance;

/**
 * A term of a topic in a sentence.
 *
 * @param topic the topic's index in its list
 * @param from the first word of the term
 * @param to the word behind its last
 * @param weight how much it tells: an anchor more than a term, a phrase more than a word
 */
record TopicHit(int topic, int from, int to, double weight) {
  int length() {
    return to - from;
  }

  boolean covers(TopicHit other) {
    return from <= other.from && other.to <= to && length() > other.length();
  }

  TopicHit weighing(double factor) {
    return new TopicHit(topic, from, to, weight * factor);
  }
}

package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.text.Stemmer;

/**
 * Finds the terms of topics in a sentence, by the stems of their words.
 *
 * <p>{@code "De handelsbalans en het speelveldinstrumentarium"} hits the anchor {@code
 * handelsbalans} and the stem {@code speelveld}. Each word is looked up once; the number of topics
 * costs nothing.
 */
final class TopicMatcher {
  private static final double ANCHOR = 2.5;
  private static final double STEM = 1.8;
  private static final double TERM = 1.0;
  private static final double FURTHER_WORD = 0.5;

  /** A hit inside a longer hit of another topic tells little: sancties in mensenrechtensancties. */
  private static final double COVERED = 0.3;

  private static final int REMEMBERED = 50_000;
  private static final Pattern QUOTED = Pattern.compile("\"(?<phrase>[^\"]+)\"");

  private record Entry(int topic, List<String> stems, boolean capitals, double weight) {}

  private final Map<String, List<Entry>> terms = new HashMap<>();
  private final Map<String, List<Entry>> traps = new HashMap<>();
  private final List<Entry> parts = new ArrayList<>();
  private final Map<String, List<Entry>> partsOf = new ConcurrentHashMap<>();

  TopicMatcher(Topics topics) {
    Map<String, Integer> shared = new HashMap<>();
    for (Topic topic : topics.topics()) {
      for (String term : new HashSet<>(topic.terms())) {
        shared.merge(term.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    for (int i = 0; i < topics.topics().size(); i++) {
      add(i, topics.topics().get(i), shared);
    }
  }

  private void add(int index, Topic topic, Map<String, Integer> shared) {
    Set<String> anchors = new HashSet<>(topic.anchors());
    Set<String> all = new HashSet<>(topic.terms());
    all.addAll(anchors);
    for (String term : all) {
      double base = anchors.contains(term) ? ANCHOR : TERM;
      int topics = shared.getOrDefault(term.toLowerCase(Locale.ROOT), 1);
      put(terms, entry(index, term, base / Math.sqrt(topics)));
    }
    for (String stem : topic.stems()) {
      parts.add(new Entry(index, List.of(stem.toLowerCase(Locale.ROOT)), false, STEM));
    }
    for (String trap : topic.traps()) {
      Matcher quoted = QUOTED.matcher(trap);
      while (trap.startsWith("\"") && quoted.find()) {
        put(traps, entry(index, quoted.group("phrase"), 0));
      }
    }
  }

  private static Entry entry(int topic, String term, double base) {
    List<Word> words = Word.of(term);
    boolean capitals = words.stream().allMatch(Word::capitals);
    List<String> stems = words.stream().map(w -> Stemmer.stem(w.text())).toList();
    return new Entry(topic, stems, capitals, base + FURTHER_WORD * (stems.size() - 1));
  }

  private static void put(Map<String, List<Entry>> index, Entry entry) {
    index.computeIfAbsent(entry.stems().get(0), s -> new ArrayList<>()).add(entry);
  }

  /** The hits of a sentence, in its order; of one topic the longest at a place. */
  List<TopicHit> match(List<Word> words) {
    List<String> stems = words.stream().map(w -> Stemmer.stem(w.text())).toList();
    List<TopicHit> found = new ArrayList<>();
    List<TopicHit> hidden = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      collect(terms, words, stems, i, found);
      collect(traps, words, stems, i, hidden);
      for (Entry part : partsOf(words.get(i).text())) {
        found.add(new TopicHit(part.topic(), i, i + 1, part.weight()));
      }
    }
    return found.isEmpty() ? found : settle(found, hidden);
  }

  private static void collect(
      Map<String, List<Entry>> index,
      List<Word> words,
      List<String> stems,
      int at,
      List<TopicHit> into) {
    for (Entry entry : index.getOrDefault(stems.get(at), List.of())) {
      int end = at + entry.stems().size();
      if (end <= stems.size()
          && (!entry.capitals() || words.get(at).capitals())
          && stems.subList(at, end).equals(entry.stems())) {
        into.add(new TopicHit(entry.topic(), at, end, entry.weight()));
      }
    }
  }

  private List<Entry> partsOf(String word) {
    if (parts.isEmpty() || word.length() < 5) {
      return List.of();
    }
    List<Entry> known = partsOf.get(word);
    if (known == null) {
      known = parts.stream().filter(p -> word.contains(p.stems().get(0))).toList();
      if (partsOf.size() < REMEMBERED) {
        partsOf.put(word, known);
      }
    }
    return known;
  }

  private static List<TopicHit> settle(List<TopicHit> found, List<TopicHit> hidden) {
    List<TopicHit> settled = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TopicHit hit = found.get(i);
      if (!isHidden(hit, hidden) && !isRepeated(found, i)) {
        boolean covered = found.stream().anyMatch(o -> o.topic() != hit.topic() && o.covers(hit));
        settled.add(covered ? hit.weighing(COVERED) : hit);
      }
    }
    return settled;
  }

  private static boolean isHidden(TopicHit hit, List<TopicHit> hidden) {
    return hidden.stream()
        .anyMatch(t -> t.topic() == hit.topic() && t.from() <= hit.from() && hit.to() <= t.to());
  }

  /** Whether another hit of the same topic holds it, or says the same with more weight. */
  private static boolean isRepeated(List<TopicHit> found, int index) {
    TopicHit hit = found.get(index);
    for (int i = 0; i < found.size(); i++) {
      TopicHit other = found.get(i);
      if (i != index && other.topic() == hit.topic()) {
        boolean same = other.from() == hit.from() && other.to() == hit.to();
        if (other.covers(hit)
            || same
                && (other.weight() > hit.weight() || other.weight() == hit.weight() && i < index)) {
          return true;
        }
      }
    }
    return false;
  }
}

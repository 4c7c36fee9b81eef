package nl.kamerlens.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which call leads to which footnote. Labels may begin again on each page or behind the answers, so
 * that of several the nearest in reading direction counts.
 */
final class NoteLinks {
  private final Map<String, TreeMap<Integer, Passage>> notes = new HashMap<>();
  private final Map<String, TreeMap<Integer, NoteCall>> calls = new HashMap<>();

  NoteLinks(List<Passage> passages, List<NoteCall> noteCalls) {
    for (Passage passage : passages) {
      String label = passage.label();
      if (passage.isFootnote() && label != null) {
        notes.computeIfAbsent(label, key -> new TreeMap<>()).put(passage.span().start(), passage);
      }
    }
    for (NoteCall call : noteCalls) {
      calls.computeIfAbsent(call.label(), key -> new TreeMap<>()).put(call.position(), call);
    }
  }

  Optional<Passage> noteOf(NoteCall call) {
    TreeMap<Integer, Passage> ofLabel = notes.getOrDefault(call.label(), new TreeMap<>());
    Map.Entry<Integer, Passage> behind = ofLabel.ceilingEntry(call.position());
    return Optional.ofNullable(behind != null ? behind : ofLabel.floorEntry(call.position()))
        .map(Map.Entry::getValue);
  }

  Optional<NoteCall> callOf(Passage footnote) {
    String label = footnote.label();
    if (label == null) {
      return Optional.empty();
    }
    TreeMap<Integer, NoteCall> ofLabel = calls.getOrDefault(label, new TreeMap<>());
    int start = footnote.span().start();
    Map.Entry<Integer, NoteCall> before = ofLabel.floorEntry(start);
    return Optional.ofNullable(before != null ? before : ofLabel.ceilingEntry(start))
        .map(Map.Entry::getValue);
  }
}

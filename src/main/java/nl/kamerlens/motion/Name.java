package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;

/**
 * A surname as printed, or several that hyphens join: {@code Van der Burg-Paternotte}.
 *
 * @param parts what stands between the hyphens; one where there is none
 */
record Name(List<Span> parts) {
  Name {
    parts = List.copyOf(parts);
  }

  int start() {
    return parts.get(0).start();
  }

  int end() {
    return parts.get(parts.size() - 1).end();
  }

  /** The whole as one surname. */
  String whole(String content) {
    return content.substring(start(), end());
  }

  /** One surname a part, but for those that are known to be double. */
  List<String> split(String content, MemberNames names) {
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = from;
      for (int last = parts.size() - 1; last > from && to == from; last--) {
        to = names.isDouble(text(content, from, last)) ? last : from;
      }
      found.add(text(content, from, to));
      from = to + 1;
    }
    return found;
  }

  private String text(String content, int first, int last) {
    return content.substring(parts.get(first).start(), parts.get(last).end());
  }
}

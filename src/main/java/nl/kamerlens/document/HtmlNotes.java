package nl.kamerlens.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a page: a link whose words are a number, behind other words, leads to the
 * paragraph that is its note.
 */
final class HtmlNotes {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[\\[(]?(?<number>\\d{1,3}|\\*)[\\])]?\\s*");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s↑^]*(?:noot )?[\\[(]?(?:\\d{1,3}|\\*)[\\])]?[.:]?\\s+|^[\\s↑^]+|[\\s↩↑]+$");

  private final Map<Element, Element> calls = new HashMap<>();
  private final Map<Element, String> texts = new HashMap<>();

  private HtmlNotes() {}

  static HtmlNotes of(Element main) {
    HtmlNotes notes = new HtmlNotes();
    Map<String, Element> targets = new HashMap<>();
    for (Element element : main.select("[id], a[name]")) {
      targets.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
    }
    for (Element link : main.select("a[href^=#]")) {
      Element target = targets.get(link.attr("href").substring(1));
      if (target != null && NUMBER.matcher(link.text()).matches()) {
        notes.add(link, block(target), main);
      }
    }
    return notes;
  }

  private void add(Element link, Element note, Element main) {
    Element around = block(link);
    boolean isLabel = text(around).startsWith(link.text().strip()) && !around.equals(main);
    boolean elsewhere = !note.equals(main) && !note.equals(around) && !isParent(note, around);
    if (!isLabel && elsewhere) {
      calls.put(link, note);
    }
  }

  private static boolean isParent(Element outer, Element inner) {
    return inner.parents().contains(outer);
  }

  private String text(Element element) {
    return texts.computeIfAbsent(element, Element::text);
  }

  /** The paragraph that an element is, or stands in. */
  private static Element block(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  /** The note that this link calls; null where it calls none. */
  @Nullable Element noteOf(Element link) {
    return calls.get(link);
  }

  /** The elements that are notes. */
  Collection<Element> elements() {
    return calls.values();
  }

  /** The number with which a note is called. */
  static String number(Element link) {
    Matcher matcher = NUMBER.matcher(link.text());
    return matcher.matches() ? matcher.group("number") : "";
  }

  /** The words of a note without its number and the sign that leads back. */
  String words(Element note) {
    return LABEL.matcher(text(note)).replaceAll("");
  }
}

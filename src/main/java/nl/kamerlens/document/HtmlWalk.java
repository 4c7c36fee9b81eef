package nl.kamerlens.document;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Goes through the main text of a page and writes it. */
final class HtmlWalk implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "u");

  private final TextComposer composer;
  private final Element main;
  private final HtmlNotes notes;
  private final Set<Element> noteElements = new HashSet<>();
  private final Set<Element> called = new HashSet<>();
  private @Nullable DocumentException failure;

  HtmlWalk(TextComposer composer, Element main) {
    this.composer = composer;
    this.main = main;
    this.notes = HtmlNotes.of(main);
    noteElements.addAll(notes.elements());
  }

  void run() throws DocumentException {
    main.filter(this);
    if (failure != null) {
      throw failure;
    }
    composer.close();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    try {
      if (node instanceof TextNode text) {
        write(text);
        return FilterResult.CONTINUE;
      }
      return node instanceof Element element ? start(element) : FilterResult.CONTINUE;
    } catch (DocumentException e) {
      failure = e;
      return FilterResult.STOP;
    }
  }

  private void write(TextNode node) throws DocumentException {
    String words = node.getWholeText();
    if (!composer.isOpen() && !words.isBlank()) {
      composer.open(kind(node), level(node));
    }
    if (composer.isOpen()) {
      composer.append(words);
    }
  }

  private Block.Kind kind(Node node) {
    for (Node up = node.parent(); up != null && !up.equals(main); up = up.parent()) {
      String name = up.nodeName();
      if (HEADINGS.contains(name)) {
        return Block.Kind.HEADING;
      }
      if (name.equals("td") || name.equals("th")) {
        return Block.Kind.TABLE;
      }
      if (name.equals("li")) {
        return Block.Kind.LIST_ITEM;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  /** The depth of the heading that holds this node; 0 where none does. */
  private int level(Node node) {
    for (Node up = node.parent(); up != null && !up.equals(main); up = up.parent()) {
      if (HEADINGS.contains(up.nodeName())) {
        return up.nodeName().charAt(1) - '0';
      }
    }
    return 0;
  }

  private FilterResult start(Element element) throws DocumentException {
    if (noteElements.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Element note = notes.noteOf(element);
    if (note != null) {
      call(note, HtmlNotes.number(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.nodeName()) {
      case "br" -> composer.lineBreak();
      case "tr" -> composer.startRow();
      case "td", "th" -> composer.startCell();
      case "a" -> composer.beginLink();
      default -> {
        if (element.isBlock()) {
          composer.close();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void call(Element note, String number) throws DocumentException {
    if (!called.add(note)) {
      composer.callAgain(number);
      return;
    }
    composer.beginNote(number);
    composer.append(notes.words(note));
    composer.endNote();
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.nodeName().equals("a")) {
        composer.endLink(target(element.attr("href")));
      } else if (element.isBlock()) {
        if (isEmphasised(element)) {
          composer.headingIfShort();
        }
        composer.close();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** {@code <p><strong>Dijken</strong></p>}: many pages have no other headings. */
  private static boolean isEmphasised(Element element) {
    return element.nodeName().equals("p")
        && element.ownText().isBlank()
        && !element.children().isEmpty()
        && element.children().stream().allMatch(child -> EMPHASIS.contains(child.nodeName()));
  }

  /** A link within the page leads to no publication. */
  private static String target(String href) {
    return href.startsWith("#") ? "" : href;
  }
}

package nl.kamerlens.document;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the main text of a page: what is left when menus, heads and feet are gone. */
final class HtmlMain {
  /** Where the text stands, the surest first. */
  private static final String[] PLACES = {
    "div#broodtekst",
    "div.broodtekst",
    "main article",
    "article",
    "main",
    "[role=main]",
    "div#content",
    "div#main",
    "div.content"
  };

  private static final String AROUND =
      "script, style, noscript, template, nav, aside, form, button, iframe, svg, select, dialog,"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [aria-hidden=true],"
          + " [hidden], [style*=display:none], [style*=display: none], del, .skiplinks, .breadcrumb, .breadcrumbs, .cookie, .cookies, .menu, .share,"
          + " .pagination, #cookie, #menu, #nav, #footer, #header";

  /** A place with less text than this is not the main one. */
  private static final int LEAST = 80;

  private HtmlMain() {}

  static Element of(org.jsoup.nodes.Document page) {
    page.select(AROUND).remove();
    for (String place : PLACES) {
      Element longest = longest(page.select(place));
      if (longest != null && longest.text().length() >= LEAST) {
        return longest;
      }
    }
    page.select("body > header, body > footer, body > div > header, body > div > footer").remove();
    return page.body();
  }

  private static @org.jspecify.annotations.Nullable Element longest(Elements elements) {
    Element longest = null;
    for (Element element : elements) {
      if (longest == null || element.text().length() > longest.text().length()) {
        longest = element;
      }
    }
    return longest;
  }
}

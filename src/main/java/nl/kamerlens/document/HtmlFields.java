package nl.kamerlens.document;

import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page, under the names that official XML has. */
final class HtmlFields {
  private HtmlFields() {}

  static XmlFields of(org.jsoup.nodes.Document page) {
    XmlFields fields = new XmlFields();
    for (Element meta : page.select("meta[name][content]")) {
      String name = meta.attr("name");
      if (name.startsWith("DC.") || name.startsWith("DCTERMS.") || name.startsWith("OVERHEID")) {
        fields.add(name, meta.attr("content"));
      }
    }
    return fields;
  }
}

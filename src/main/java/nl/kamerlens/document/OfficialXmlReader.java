package nl.kamerlens.document;

/**
 * The XML of officielebekendmakingen.nl: Kamerstukken, Handelingen, Aanhangsels. Other XML is read
 * as paragraphs.
 */
final class OfficialXmlReader implements Reader {
  @Override
  public boolean accepts(Source source) {
    String head = Sniffer.head(source);
    if (!head.startsWith("<")) {
      return false;
    }
    return head.startsWith("<?xml") || head.contains("<officiele-publicatie");
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    XmlEvents events = new XmlEvents(source.bytes(), limits);
    OfficialXmlWalk walk = new OfficialXmlWalk(events, new TextComposer(limits));
    walk.run();
    return walk.finish(source);
  }
}

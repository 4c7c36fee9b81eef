package nl.kamerlens.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages of officielebekendmakingen.nl, tweedekamer.nl and others: their main text. */
final class HtmlReader implements Reader {
  @Override
  public boolean accepts(Source source) {
    return Sniffer.isHtml(Sniffer.head(source));
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    org.jsoup.nodes.Document page = parse(source);
    TextComposer composer = new TextComposer(limits);
    Element main = HtmlMain.of(page);
    new HtmlWalk(composer, main).run();
    Document read = TypedNotes.mend(composer.finish(source, "html", Metadata.NONE));
    return read.with(OfficialXmlMetadata.of(HtmlFields.of(page), read));
  }

  private static org.jsoup.nodes.Document parse(Source source) throws DocumentException {
    try {
      return Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
    } catch (IOException e) {
      throw new DocumentException("a broken page: " + e.getMessage(), e);
    }
  }
}

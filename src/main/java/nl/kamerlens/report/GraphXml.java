package nl.kamerlens.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of GraphML, one after the other. */
final class GraphXml {
  /** What closes the file. */
  static final String END = "</graph>\n</graphml>\n";

  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
  private static final int SPACE = 0x20;
  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  GraphXml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** What was written since it was last taken. */
  String taken() throws XMLStreamException {
    xml.flush();
    String taken = text.toString();
    text.getBuffer().setLength(0);
    return taken;
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(GRAPHML);
    line();
    for (GraphKey key : GraphKey.values()) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key.id());
      xml.writeAttribute("for", key.of());
      xml.writeAttribute("attr.name", key.column());
      xml.writeAttribute("attr.type", key.type());
      line();
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "citations");
    xml.writeAttribute("edgedefault", "directed");
    line();
  }

  void node(GraphNode node) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", node.id());
    for (GraphKey key : node.values().keySet()) {
      data(key, node.values().get(key));
    }
    xml.writeEndElement();
    line();
  }

  void edge(String id, GraphNode source, GraphNode target, String doc, Row citation)
      throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", id);
    xml.writeAttribute("source", source.id());
    xml.writeAttribute("target", target.id());
    for (GraphKey key : GraphKey.values()) {
      if (key.of().equals("edge")) {
        data(key, key == GraphKey.CITED_IN ? doc : citation.text(key.column()));
      }
    }
    xml.writeEndElement();
    line();
  }

  private void data(GraphKey key, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key.id());
      xml.writeCharacters(legal(Plain.line(value)));
      xml.writeEndElement();
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML 1.0 has no word for some characters. */
  private static String legal(String value) {
    StringBuilder out = new StringBuilder();
    value.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return c >= SPACE && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}

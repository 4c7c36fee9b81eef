package nl.kamerlens.report;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Who cites what, as a graph in GraphML: documents and publications are nodes, each citation at its
 * place is an edge. Gephi and networkx read it.
 *
 * <p>A document of the batch that is itself a publication with a known number is one node, which
 * cites and is cited. What a document says of itself is no edge, nor is a citation without a
 * number.
 */
public final class GraphPart implements ReportPart {
  private final GraphNodes nodes = new GraphNodes();
  private final PackedText edges = new PackedText();
  private int count;

  @Override
  public String file() {
    return "citations.graphml";
  }

  @Override
  public void add(DocumentRows document, Appendable out) throws IOException {
    GraphNode source = nodes.document(document);
    try {
      GraphXml xml = new GraphXml();
      for (Row citation : Citations.of(document)) {
        GraphNode target = nodes.publication(citation);
        if (!target.equals(source)) {
          count++;
          xml.edge("e" + count, source, target, document.doc(), citation);
        }
      }
      edges.write(xml.taken());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Nodes stand before the edges that name them: not every program reads them the other way. */
  @Override
  public void end(List<InputError> errors, Appendable out) throws IOException {
    try {
      GraphXml xml = new GraphXml();
      xml.begin();
      for (GraphNode node : nodes) {
        xml.node(node);
        out.append(xml.taken());
      }
      out.append(xml.taken());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    edges.appendTo(out);
    out.append(GraphXml.END);
  }
}

package nl.kamerlens.report;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The nodes of the graph of citations, in the order in which the batch comes to them. */
final class GraphNodes implements Iterable<GraphNode> {
  /** XML allows no blank, bracket or slash in an identifier. */
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9._-]");

  private final Map<String, GraphNode> publications = new LinkedHashMap<>();
  private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
  private final Set<String> cited = new HashSet<>();

  /** The node of a document: that of its number, where it has one. */
  GraphNode document(DocumentRows document) {
    String number = document.document().text("id");
    GraphNode node = number.isEmpty() ? unnumbered(document.doc()) : numbered(number);
    node.read(document);
    return node;
  }

  /** The node of what is cited. */
  GraphNode publication(Row citation) {
    String number = citation.text("id");
    GraphNode node = numbered(number);
    if (cited.add(number)) {
      node.cited(citation);
    }
    return node;
  }

  private GraphNode numbered(String number) {
    GraphNode known = publications.get(number);
    if (known != null) {
      return known;
    }
    GraphNode node = added(number);
    node.numbered(number);
    publications.put(number, node);
    return node;
  }

  private GraphNode unnumbered(String doc) {
    GraphNode node = added("doc_" + doc);
    node.label(doc);
    return node;
  }

  private GraphNode added(String name) {
    String wanted = NOT_IN_NAMES.matcher(name).replaceAll("_");
    String id = wanted;
    for (int i = 2; nodes.containsKey(id); i++) {
      id = wanted + "." + i;
    }
    GraphNode node = new GraphNode(id);
    nodes.put(id, node);
    return node;
  }

  @Override
  public Iterator<GraphNode> iterator() {
    return nodes.values().iterator();
  }
}

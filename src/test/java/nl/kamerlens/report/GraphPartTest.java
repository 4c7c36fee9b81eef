package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphPartTest {
  @Test
  void aCitationIsAnEdgeWithItsPlaceAndSentence() throws Exception {
    Graph graph = graph(DocumentRows.of(Extractions.full()));
    assertThat(graph.nodes.keySet()).containsExactlyInAnyOrder("doc_letter", "kst-35207-81");
    assertThat(graph.nodes.get("kst-35207-81"))
        .containsEntry("kind", "kamerstuk")
        .containsEntry("dossier", "35207")
        .containsEntry("in_batch", "false")
        .containsEntry("url", "https://zoek.officielebekendmakingen.nl/kst-35207-81.html");
    assertThat(graph.nodes.get("doc_letter"))
        .containsEntry("label", "letter")
        .containsEntry("kind", "unnumbered")
        .containsEntry("in_batch", "true")
        .containsEntry("date", "2022-05-11");
    assertThat(graph.edges.get(0))
        .containsEntry("source", "doc_letter")
        .containsEntry("target", "kst-35207-81")
        .containsEntry("start", "7")
        .containsEntry("on_page", "2")
        .containsEntry("footnote", "11")
        .containsEntry("page", "3-5")
        .containsEntry("confidence", "marked");
    assertThat(graph.edges.get(0).get("sentence")).startsWith("Ter uitvoering van de motie");
  }

  @Test
  void aMotieBesideItsNumberIsOneCitationWithItsRelation() throws Exception {
    Graph graph =
        graph(
            document(
                "a",
                null,
                List.of(reference("kst-35207-81", 60, 80, null)),
                List.of(motion("kst-35207-81", 10, 80, null))));
    assertThat(graph.edges).hasSize(1);
    assertThat(graph.edges.get(0))
        .containsEntry("relation", "executes")
        .containsEntry("start", "60");
  }

  @Test
  void aMotieWhoseNumberStandsInItsNoteIsOneCitation() throws Exception {
    Row note = reference("kst-35207-81", 900, 920, "11");
    Graph graph =
        graph(document("a", null, List.of(note), List.of(motion("kst-35207-81", 10, 40, "11"))));
    assertThat(graph.edges).hasSize(1);
    assertThat(graph.edges.get(0)).containsEntry("relation", "executes");
  }

  @Test
  void aMotieAtAnotherPlaceThanItsNumberIsACitationOfItsOwn() throws Exception {
    Graph graph =
        graph(
            document(
                "a",
                null,
                List.of(reference("kst-35207-81", 60, 80, null)),
                List.of(
                    motion("kst-35207-81", 60, 80, null), motion("kst-35207-81", 500, 540, null))));
    assertThat(graph.edges).extracting(edge -> edge.get("start")).containsExactly("60", "500");
  }

  @Test
  void aDocumentThatIsItselfCitedIsOneNode() throws Exception {
    Graph graph =
        graph(
            document("a", null, List.of(reference("kst-35207-60", 1, 9, null)), List.of()),
            document(
                "b", "kst-35207-60", List.of(reference("kst-35207-1", 1, 9, null)), List.of()));
    assertThat(graph.nodes.keySet())
        .containsExactlyInAnyOrder("doc_a", "kst-35207-60", "kst-35207-1");
    assertThat(graph.nodes.get("kst-35207-60"))
        .containsEntry("in_batch", "true")
        .containsEntry("doc", "b")
        .containsEntry("title", "Brief");
  }

  @Test
  void whatADocumentSaysOfItselfIsNoEdge() throws Exception {
    Map<String, @Nullable Object> self = new HashMap<>(values("kst-35207-60", 1, 9, null));
    self.put("self", true);
    Graph graph =
        graph(
            document(
                "a",
                "kst-35207-60",
                List.of(new Row(self), reference("kst-35207-60", 20, 29, null)),
                List.of()));
    assertThat(graph.nodes).hasSize(1);
    assertThat(graph.edges).isEmpty();
  }

  @Test
  void identifiersAreNamesAndNoTwoAreTheSame() throws Exception {
    Graph graph =
        graph(
            document(
                "een & <twee>", null, List.of(reference("COM(2020) 761", 1, 9, null)), List.of()),
            document("een_&_<twee>", null, List.of(), List.of()));
    assertThat(graph.nodes.keySet())
        .containsExactlyInAnyOrder("doc_een____twee_", "doc_een____twee_.2", "COM_2020__761");
    assertThat(graph.nodes.get("doc_een____twee_")).containsEntry("label", "een & <twee>");
    assertThat(graph.nodes.get("COM_2020__761")).containsEntry("label", "COM(2020) 761");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    Map<String, @Nullable Object> odd = new HashMap<>(values("kst-35207-81", 1, 9, null));
    odd.put("sentence", "a\uFFFEb\u0001c\fd\uD83D\uDE00<e>");
    Graph graph = graph(document("a", null, List.of(new Row(odd)), List.of()));
    assertThat(graph.edges.get(0)).containsEntry("sentence", "a\uFFFDbc d\uD83D\uDE00<e>");
  }

  private record Graph(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {}

  /** Reads it as programs do: by the declared names of the keys. */
  private static Graph graph(DocumentRows... documents) throws Exception {
    GraphPart part = new GraphPart();
    StringBuilder out = new StringBuilder();
    part.begin(out);
    for (DocumentRows document : documents) {
      part.add(document, out);
    }
    part.end(List.of(), out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document xml =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
    Map<String, String> names = new HashMap<>();
    elements(xml.getElementsByTagName("key"))
        .forEach(key -> names.put(key.getAttribute("id"), key.getAttribute("attr.name")));
    Map<String, Map<String, String>> nodes = new HashMap<>();
    for (Element node : elements(xml.getElementsByTagName("node"))) {
      assertThat(nodes.put(node.getAttribute("id"), data(node, names))).isNull();
    }
    List<Map<String, String>> edges = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Element edge : elements(xml.getElementsByTagName("edge"))) {
      Map<String, String> values = data(edge, names);
      assertThat(ids.add(edge.getAttribute("id"))).isTrue();
      for (String end : List.of("source", "target")) {
        assertThat(nodes).containsKey(edge.getAttribute(end));
        values.put(end, edge.getAttribute(end));
      }
      edges.add(values);
    }
    return new Graph(nodes, edges);
  }

  private static Map<String, String> data(Element element, Map<String, String> names) {
    Map<String, String> data = new HashMap<>();
    for (Element item : elements(element.getElementsByTagName("data"))) {
      String name = names.get(item.getAttribute("key"));
      assertThat(name).as(item.getAttribute("key")).isNotNull();
      data.put(name, item.getTextContent());
    }
    return data;
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static DocumentRows document(
      String doc, @Nullable String id, List<Row> references, List<Row> motions) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", id);
    values.put("title", "Brief");
    return new DocumentRows(
        doc, new Row(values), Map.of("references", references, "motions", motions), null);
  }

  private static Row reference(String id, int start, int end, @Nullable String footnote) {
    return new Row(values(id, start, end, footnote));
  }

  private static Row motion(String id, int start, int end, @Nullable String footnote) {
    Map<String, @Nullable Object> values = new HashMap<>(values(id, start, end, footnote));
    values.put("relation", "executes");
    return new Row(values);
  }

  private static Map<String, @Nullable Object> values(
      String id, int start, int end, @Nullable String footnote) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", id);
    values.put("start", start);
    values.put("end", end);
    values.put("footnote", footnote);
    if (footnote != null) {
      values.put("cited_start", 0);
      values.put("cited_end", 100);
    }
    return values;
  }
}

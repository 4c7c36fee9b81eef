package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.NoteMark;
import nl.kamerlens.document.Span;
import nl.kamerlens.report.DocumentText.Stretch;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
  /** Offsets of a document count UTF-16 units, those of a report code points: 𝄞 is two and one. */
  @Test
  void pagesAndNotesStandWhereTheyAreInCodePoints() {
    String text = "𝄞 Muziek.1\n1 De noot.\n𝄞 Twee.";
    List<Block> blocks =
        List.of(
            Block.of(Block.Kind.PARAGRAPH, new Span(0, 11)),
            Block.footnote("1", new Span(14, 22)),
            Block.of(Block.Kind.PARAGRAPH, new Span(23, 31)));
    Document document =
        new Document(
            "a",
            "a",
            "",
            "text",
            null,
            text,
            blocks,
            List.of(new NoteMark(new Span(10, 11), "1")),
            List.of(0, 23),
            Metadata.NONE);

    DocumentText shown = DocumentText.of(document);

    assertThat(shown.blocks())
        .containsExactly(
            new Stretch("page", 0, 0, "1"),
            new Stretch("paragraph", 0, 10, null),
            new Stretch("footnote", 13, 21, "1"),
            new Stretch("page", 22, 22, "2"),
            new Stretch("paragraph", 22, 29, null));
    assertThat(shown.calls())
        .containsExactly(new Stretch("call", 9, 10, "1"), new Stretch("note", 13, 21, "1"));
  }
}

package nl.kamerlens.text;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Source;

/**
 * Prints documents as drafts of training texts: a sentence a line, a blank line between passages.
 */
final class TrainingDraft {
  private TrainingDraft() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String path : args) {
      AnalyzedText text =
          AnalyzedText.of(
              DocumentReaders.read(new Source(path, Files.readAllBytes(Path.of(path)))));
      for (Sentence sentence : text.sentences()) {
        Passage passage = sentence.passage();
        if (sentence.span().start() == passage.span().start()) {
          out.println();
        }
        out.println(passage.kind().name().charAt(0) + "|" + sentence.span().of(text.content()));
      }
    }
    out.flush();
  }
}

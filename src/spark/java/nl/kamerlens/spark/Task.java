package nl.kamerlens.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.input.Input;
import nl.kamerlens.input.InputReader;
import nl.kamerlens.input.OpenArchive;
import org.jspecify.annotations.Nullable;

/** One document to work on, as it is sent to an executor. */
sealed interface Task extends Serializable {
  /** Its name in the tables. */
  String doc();

  /** As it was given. */
  String path();

  /** The input as an executor finds it. */
  Input input();

  /**
   * What is known of it from elsewhere.
   *
   * @throws DocumentException if that makes no sense
   */
  Metadata known() throws DocumentException;

  Source open(InputReader reader, OpenArchive archives) throws IOException, DocumentException;

  /**
   * A file, or a document in an archive.
   *
   * @param base the directory from which relative paths count: executors have another
   * @param weight about how many bytes there are to read
   */
  record OfFile(
      String doc, String path, @Nullable String archive, String base, Metadata known, long weight)
      implements Task {
    @Override
    public Input input() {
      if (archive == null) {
        return new Input(absolute(path), doc, null, null);
      }
      String whole = absolute(archive);
      return new Input(whole + path.substring(archive.length()), doc, null, Path.of(whole));
    }

    private String absolute(String name) {
      return Path.of(base).resolve(name).toString();
    }

    @Override
    public Source open(InputReader reader, OpenArchive archives)
        throws IOException, DocumentException {
      return reader.open(input(), archives);
    }
  }

  /**
   * A row of a table that holds the document itself.
   *
   * @param refused why what the row says cannot be used; null where it can
   */
  @SuppressWarnings("ArrayRecordComponent") // held once, and never compared
  record OfRow(String doc, String path, byte[] bytes, Metadata given, @Nullable String refused)
      implements Task {
    @Override
    public Input input() {
      return new Input(path, doc, null, null);
    }

    @Override
    public Metadata known() throws DocumentException {
      if (refused != null) {
        throw new DocumentException(refused);
      }
      return given;
    }

    @Override
    public Source open(InputReader reader, OpenArchive archives) {
      return new Source(path, bytes);
    }
  }
}

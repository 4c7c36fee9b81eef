package nl.kamerlens.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.input.InputException;
import nl.kamerlens.report.Layer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a run: a folder of Parquet files a table. {@code _STARTED} says that it is one,
 * {@code _SUCCESS} that it is whole.
 */
final class RunFolder {
  private static final String STARTED = "_STARTED";
  private static final String SUCCESS = "_SUCCESS";
  private static final String STAGED = "staged";

  private final String name;
  private final FileSystem files;

  RunFolder(String name, Configuration configuration) throws IOException {
    this.name = name;
    this.files = new Path(name).getFileSystem(configuration);
  }

  String table(String table) {
    return at(table).toString();
  }

  String staged() {
    return table(STAGED);
  }

  private Path at(String child) {
    return new Path(name, child);
  }

  /**
   * Makes it ready for a run: what an earlier one left goes, its layers too that this one may not
   * have.
   *
   * @throws InputException if it holds something else
   */
  void start() throws IOException {
    Path folder = new Path(name);
    if (files.exists(folder)
        && (files.getFileStatus(folder).isFile() || files.listStatus(folder).length > 0)
        && !files.exists(at(STARTED))) {
      throw new InputException(name + ": it holds something else; name a new folder with -o");
    }
    files.mkdirs(folder);
    files.create(at(STARTED), true).close();
    files.delete(at(SUCCESS), false);
    for (Layer<?> layer : Layer.KNOWN) {
      files.delete(at(layer.name()), true);
    }
  }

  /** The layers that the run was asked for, in their order. */
  List<Layer<?>> layers() throws IOException {
    List<Layer<?>> layers = new ArrayList<>();
    for (Layer<?> layer : Layer.KNOWN) {
      if (files.exists(at(layer.name()))) {
        layers.add(layer);
      }
    }
    return layers;
  }

  /** Everything is there. */
  void finish() throws IOException {
    files.delete(at(STAGED), true);
    files.create(at(SUCCESS), true).close();
  }

  /**
   * Makes sure that it can be read.
   *
   * @throws InputException if no run has finished there
   */
  void mustBeWhole() throws IOException {
    if (!files.exists(at(SUCCESS)) || !files.exists(at(STARTED))) {
      String cause = files.exists(at(STARTED)) ? "the run has not finished" : "no run wrote it";
      throw new InputException(name + ": " + cause + "; run extract with -o " + name);
    }
  }
}

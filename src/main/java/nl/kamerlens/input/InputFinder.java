package nl.kamerlens.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents behind paths: files, archives, and directories with all below them.
 *
 * <p>They come in the order of their paths, each once. Two files of one name are told apart as
 * {@code letter} and {@code letter~2}, in this order.
 */
public final class InputFinder {
  private final Notices notices;

  /** Path as it is shown, and the directory below which it was found. */
  private final Map<String, Found> found = new TreeMap<>();

  private final Set<Path> seen = new HashSet<>();

  private final OpenArchive archives;

  private record Found(@Nullable Path root, @Nullable Path archive) {}

  public InputFinder(Notices notices, OpenArchive archives) {
    this.notices = notices;
    this.archives = archives;
  }

  public void addStdin() {
    found.put(Input.STDIN, new Found(null, null));
  }

  /** A file, an archive or a directory; what cannot be read is told at once. */
  public void add(String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addDirectory(path);
      } else {
        add(path, null);
      }
    } catch (InvalidPathException e) {
      fail(argument, "not a path: " + e.getReason());
    }
  }

  /** Each path of a list: one a line, or, where it holds NUL, one between two of these. */
  public void addList(byte[] list) {
    String paths = new String(list, StandardCharsets.UTF_8);
    for (String path : paths.split(paths.indexOf('\0') >= 0 ? "\0" : "\\R")) {
      if (!path.isBlank()) {
        add(path);
      }
    }
  }

  private void addDirectory(Path directory) {
    DirectoryWalk walk = DirectoryWalk.of(directory);
    walk.documents().forEach(file -> add(file, directory));
    walk.errors().forEach((path, cause) -> fail(path, cause));
    if (walk.documents().isEmpty() && walk.errors().isEmpty()) {
      String others = walk.others() == 0 ? "" : ", only " + files(walk.others());
      fail(directory.toString(), "no documents in this directory" + others);
    } else if (walk.others() > 0) {
      notices.detail(
          directory
              + ": left out "
              + files(walk.others())
              + "; name a file to read it all the same");
    }
  }

  private static String files(int count) {
    return count + (count == 1 ? " file" : " files") + " of other formats";
  }

  private void add(Path path, @Nullable Path root) {
    if (seen.add(path.toAbsolutePath().normalize())) {
      List<String> inside = inside(path);
      Path above = root == null ? path.toAbsolutePath().getParent() : root;
      inside.forEach(entry -> found.put(entry, new Found(above, path)));
      if (inside.isEmpty()) {
        found.put(path.toString(), new Found(root, null));
      }
    }
  }

  /** The documents of an archive; what cannot be opened is told when it is read. */
  private List<String> inside(Path path) {
    try {
      return Files.isRegularFile(path) ? archives.paths(path) : List.of();
    } catch (IOException | DocumentException | OutOfMemoryError e) {
      return List.of();
    }
  }

  /** Tells that there is nothing to read here. */
  public void fail(String path, String cause) {
    notices.failed(new Source(path, new byte[0]).name(), path, cause);
  }

  /** All that was found, in the order of the paths, each under a name of its own. */
  public List<Input> inputs() {
    Set<String> taken = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    List<String> renamed = new ArrayList<>();
    List<Input> inputs = new ArrayList<>(found.size());
    found.forEach(
        (path, place) -> {
          String name = new Source(path, new byte[0]).name();
          String doc = name;
          while (!taken.add(doc)) {
            doc = name + "~" + counts.merge(name, 2, (count, two) -> count + 1);
          }
          if (!doc.equals(name)) {
            renamed.add(path + " is called " + doc);
          }
          inputs.add(new Input(path, doc, place.root(), place.archive()));
        });
    warn(renamed);
    return inputs;
  }

  /** One line, however many there are. */
  private void warn(List<String> renamed) {
    if (!renamed.isEmpty()) {
      String more = renamed.size() == 1 ? "" : " (and " + (renamed.size() - 1) + " more; see -v)";
      notices.warn("documents of the same name: " + renamed.get(0) + more);
      renamed.stream().skip(1).forEach(notices::detail);
    }
  }
}

package nl.kamerlens.cli;

import java.io.IOException;
import java.io.InputStream;
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
import nl.kamerlens.report.InputError;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents behind the arguments: files, directories, {@code @list} and {@code -}.
 *
 * <p>They come in the order of their paths, each once. Two files of one name are told apart as
 * {@code letter} and {@code letter~2}, in this order.
 */
final class InputFinder {
  private final Console console;

  /** Path as it is shown, and the directory below which it was found. */
  private final Map<String, Found> found = new TreeMap<>();

  private final Set<Path> seen = new HashSet<>();
  private boolean stdinTaken;

  private final OpenArchive archives;

  private record Found(@Nullable Path root, @Nullable Path archive) {}

  private InputFinder(Console console, OpenArchive archives) {
    this.console = console;
    this.archives = archives;
  }

  static List<Input> find(List<String> arguments, Console console, OpenArchive archives) {
    InputFinder finder = new InputFinder(console, archives);
    for (String argument : arguments) {
      finder.add(argument);
    }
    return finder.named();
  }

  private void add(String argument) {
    if (argument.equals(Input.STDIN)) {
      takeStdin();
      found.put(Input.STDIN, new Found(null, null));
    } else if (argument.length() > 1 && argument.startsWith("@")) {
      addList(argument.substring(1));
    } else {
      addPath(argument);
    }
  }

  /** Standard input can be read once only, as a document or as a list. */
  private void takeStdin() {
    if (stdinTaken) {
      throw ExitException.usage("standard input (-) is given twice; give it once");
    }
    stdinTaken = true;
  }

  /** A list has a path a line, or, where it holds NUL, a path between two of these. */
  private void addList(String name) {
    try {
      String list = new String(readList(name), StandardCharsets.UTF_8);
      String separator = list.indexOf('\0') >= 0 ? "\0" : "\\R";
      for (String line : list.split(separator)) {
        if (!line.isBlank()) {
          addPath(line);
        }
      }
    } catch (IOException e) {
      fail(name, IoCause.of(e));
    }
  }

  private byte[] readList(String name) throws IOException {
    if (name.equals(Input.STDIN)) {
      takeStdin();
      InputStream in = console.in();
      return in.readAllBytes();
    }
    return Files.readAllBytes(Path.of(name));
  }

  private void addPath(String argument) {
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

  private void addDirectory(Path directory) {
    DirectoryWalk walk = DirectoryWalk.of(directory);
    walk.documents().forEach(file -> add(file, directory));
    walk.errors().forEach((path, cause) -> fail(path, cause));
    if (walk.documents().isEmpty() && walk.errors().isEmpty()) {
      String others = walk.others() == 0 ? "" : ", only " + files(walk.others());
      fail(directory.toString(), "no documents in this directory" + others);
    } else if (walk.others() > 0) {
      console
          .messages()
          .detail(
              Messages.shown(directory.toString())
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

  private void fail(String path, String cause) {
    console.messages().failed(new InputError(new Source(path, new byte[0]).name(), path, cause));
  }

  private List<Input> named() {
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
            renamed.add(Messages.shown(path) + " is called " + Messages.shown(doc));
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
      console.messages().warn("documents of the same name: " + renamed.get(0) + more);
      renamed.stream().skip(1).forEach(console.messages()::detail);
    }
  }
}

package nl.kamerlens.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamerlens.document.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What is known of documents from outside: the day given with {@code --date}, the tables given with
 * {@code --manifest}, and a {@code manifest.csv} beside the documents or one directory up.
 */
public final class Manifests {
  private final Notices notices;
  private final GivenMetadata given;
  private final Map<Path, Optional<Manifest>> found = new HashMap<>();

  public Manifests(Notices notices, GivenMetadata given) {
    this.notices = notices;
    this.given = given;
  }

  /** What is known of this input; what was given later or nearer goes first. */
  public Metadata of(Input input) {
    Path file = input.file();
    Metadata known = given.of(file, input.doc());
    if (!input.isStdin()) {
      for (Path directory : directories(file, input.root())) {
        Optional<Manifest> manifest = found.computeIfAbsent(directory, this::lookIn);
        known =
            known.orElse(manifest.flatMap(m -> m.find(file, input.doc())).orElse(Metadata.NONE));
      }
    }
    return known;
  }

  /** The file's directory and its parents, up to the parent of the directory that was given. */
  private static Set<Path> directories(Path file, @Nullable Path root) {
    Set<Path> directories = new LinkedHashSet<>();
    Path own = file.toAbsolutePath().normalize().getParent();
    Path top = root == null ? own : root.toAbsolutePath().normalize();
    for (Path at = own; at != null; at = at.getParent()) {
      directories.add(at);
      if (!at.startsWith(top) || at.equals(top) && at.getParent() == null) {
        break;
      }
    }
    return directories;
  }

  private Optional<Manifest> lookIn(Path directory) {
    Path file = directory.resolve(Manifest.NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    notices.detail(file + ": used as manifest");
    return Optional.of(Manifest.read(file));
  }
}

package nl.kamerlens.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.input.Input;
import nl.kamerlens.input.Manifests;

/** Documents of folders, files and archives, and how they are dealt out. */
final class FileTasks {
  /** What a document costs beside its bytes: to open it, to write its row. */
  private static final long EACH = 4 << 10;

  /** How much larger than its archive a document is; only the balance depends on it. */
  private static final long UNPACKED = 4;

  private static final long SMALLEST_PART = 256 << 10;

  /** A core gets several parts, so that those that are done early help with the rest. */
  private static final int PARTS_A_CORE = 6;

  private FileTasks() {}

  static List<Task.OfFile> of(List<Input> inputs, Manifests manifests) {
    Map<Path, Integer> entries = new HashMap<>();
    for (Input input : inputs) {
      if (input.archive() != null) {
        entries.merge(input.archive(), 1, Integer::sum);
      }
    }
    String base = Path.of("").toAbsolutePath().toString();
    List<Task.OfFile> tasks = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      Path archive = input.archive();
      long size =
          archive == null
              ? size(input.file())
              : size(archive) * UNPACKED / entries.getOrDefault(archive, 1);
      String name = archive == null ? null : archive.toString();
      tasks.add(
          new Task.OfFile(input.doc(), input.path(), name, base, manifests.of(input), size + EACH));
    }
    return tasks;
  }

  /** A file that is not there weighs nothing; reading it tells why. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * Deals neighbours out into parts of about the same number of bytes, the heaviest part first. A
   * large document is a part of its own, which begins early and holds nobody up; documents of one
   * archive stay together.
   *
   * @param cores how many parts are worked on at a time
   * @param largest no part is made larger than this by putting documents together
   */
  static List<List<Task>> parts(List<Task.OfFile> tasks, int cores, long largest) {
    long total = tasks.stream().mapToLong(Task.OfFile::weight).sum();
    long share = total / ((long) cores * PARTS_A_CORE);
    long full = Math.min(largest, Math.max(SMALLEST_PART, share));
    List<Part> parts = new ArrayList<>();
    for (Task.OfFile task : tasks) {
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last == null || last.weight + task.weight() > full) {
        last = new Part();
        parts.add(last);
      }
      last.tasks.add(task);
      last.weight += task.weight();
    }
    parts.sort(Comparator.comparingLong((Part part) -> part.weight).reversed());
    return parts.stream().map(part -> part.tasks).toList();
  }

  private static final class Part {
    private final List<Task> tasks = new ArrayList<>();
    private long weight;
  }
}

package nl.kamerlens.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of this process that do not have their names yet. An interrupted run leaves none
 * behind; those of a run that was killed outright are removed by the next one that writes the same
 * file.
 */
public final class TemporaryFiles {
  private static final String EXTENSION = ".tmp";
  private static final Set<Path> FILES = new HashSet<>();
  private static boolean ended;

  private TemporaryFiles() {}

  /** A file on its way to its name. */
  record Move(Path from, Path to) {}

  /** Where a file is written until it is whole: beside its place, so that it can be renamed. */
  static Path beside(Path target) {
    return target.toAbsolutePath().resolveSibling(prefix(target) + pid() + EXTENSION);
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".";
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  static synchronized FileChannel create(Path target, Path temporary) throws IOException {
    refuseAtEnd();
    removeLeftOvers(target);
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    FILES.add(temporary);
    return channel;
  }

  /** All of them, or, where the program is being ended, none. */
  static synchronized void publish(List<Move> moves) throws IOException {
    refuseAtEnd();
    for (Move move : moves) {
      Files.move(
          move.from(),
          move.to(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      FILES.remove(move.from());
    }
  }

  static synchronized void delete(Path temporary) throws IOException {
    FILES.remove(temporary);
    Files.deleteIfExists(temporary);
  }

  /**
   * Removes all: the program is being ended. Nothing is created or published any more.
   *
   * @return whether there were any
   */
  public static synchronized boolean end() {
    ended = true;
    FILES.forEach(TemporaryFiles::deleteIfPossible);
    return !FILES.isEmpty();
  }

  private static void deleteIfPossible(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next run removes it.
    }
  }

  private static void refuseAtEnd() throws IOException {
    if (ended) {
      throw new IOException("interrupted");
    }
  }

  private static void removeLeftOvers(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isLeftOver(file, prefix(target)))) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Of a process that is gone. A new process may have got the number of an old one. */
  private static boolean isLeftOver(Path file, String prefix) {
    String name = String.valueOf(file.getFileName());
    if (!name.startsWith(prefix) || !name.endsWith(EXTENSION) || FILES.contains(file)) {
      return false;
    }
    String middle = name.substring(prefix.length(), name.length() - EXTENSION.length());
    if (!middle.matches("\\d{1,18}")) {
      return false;
    }
    long owner = Long.parseLong(middle);
    return owner == pid() || ProcessHandle.of(owner).isEmpty();
  }
}

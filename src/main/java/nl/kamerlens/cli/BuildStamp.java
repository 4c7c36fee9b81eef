package nl.kamerlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * From which commit Kamerlens was built. The build writes it down before it makes the jar; where
 * there is no git checkout, or no git, it is not known.
 */
public final class BuildStamp {
  static final String UNKNOWN = "unknown";

  /** Among the program's own files. */
  static final String FILE = "commit.txt";

  private static final String RESOURCE = "/nl/kamerlens/" + FILE;

  private BuildStamp() {}

  /** The commit, {@code -dirty} behind it where files had been changed since. */
  static String commit() {
    try (InputStream in = BuildStamp.class.getResourceAsStream(RESOURCE)) {
      return in == null ? UNKNOWN : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /** {@code args} are the folder of the classes and that of the sources. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String commit = commitOf(Path.of(args[1]));
    Files.writeString(Path.of(args[0] + RESOURCE), commit + "\n", StandardCharsets.UTF_8);
  }

  /** A folder below somebody else's checkout is none itself. */
  private static String commitOf(Path folder) throws InterruptedException {
    if (!Files.exists(folder.resolve(".git"))) {
      return UNKNOWN;
    }
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--abbrev=40", "--exclude=*", "--dirty")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean ended = git.waitFor(30, TimeUnit.SECONDS);
      return ended && git.exitValue() == 0 && !out.isEmpty() ? out : UNKNOWN;
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}

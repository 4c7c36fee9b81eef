package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kamerlens.report.Hash;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that were given to a command, by their longest names; to a file's name its hash is
 * added, since what stands in it decides.
 */
final class GivenOptions {
  /** How a run goes, not what comes of it. */
  private static final Set<String> OF_THE_RUN =
      Set.of(
          "--output",
          "--jobs",
          "--resume",
          "--no-journal",
          "--keep-going",
          "--fail-fast",
          "--verbose");

  /** How findings are written down, not which there are. */
  private static final Set<String> OF_THE_FORM =
      Set.of("--format", "--excel", "--tables", "--html", "--graph", "--calendar");

  private GivenOptions() {}

  /** Those on which a report depends. */
  static SortedMap<String, List<String>> ofReport(CommandSpec command) throws IOException {
    return chosen(command, name -> !OF_THE_RUN.contains(name));
  }

  /** Those on which the findings in a document depend. */
  static SortedMap<String, List<String>> ofFindings(CommandSpec command) throws IOException {
    return chosen(command, name -> !OF_THE_RUN.contains(name) && !OF_THE_FORM.contains(name));
  }

  private static SortedMap<String, List<String>> chosen(
      CommandSpec command, Predicate<String> wanted) throws IOException {
    SortedMap<String, List<String>> given = new TreeMap<>();
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (wanted.test(option.longestName())) {
        given.put(option.longestName(), values(option));
      }
    }
    return given;
  }

  private static List<String> values(OptionSpec option) throws IOException {
    List<String> values = new ArrayList<>();
    for (Object value : option.typedValues()) {
      for (Object single : value instanceof Collection<?> several ? several : List.of(value)) {
        values.add(single instanceof Path file ? hashed(file) : single.toString());
      }
    }
    return values;
  }

  private static String hashed(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return file.toString();
    }
    byte[] digest = Hash.sha256().digest(Files.readAllBytes(file));
    return file + " sha256:" + HexFormat.of().formatHex(digest);
  }
}

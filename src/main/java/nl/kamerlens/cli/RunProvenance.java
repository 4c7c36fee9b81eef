package nl.kamerlens.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kamerlens.report.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What this program is and what it was asked for, as a report tells it. */
final class RunProvenance {
  private RunProvenance() {}

  static Provenance of(CommandSpec command, @Nullable Instant made) throws IOException {
    return new Provenance(
        Version.number(),
        BuildStamp.commit(),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        data(),
        GivenOptions.ofReport(command),
        made == null ? null : made.toString());
  }

  private static SortedMap<String, String> data() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    hashes.put("rules", ProgramFiles.sha256(name -> name.matches("rules/.*\\.yaml")));
    for (String folder : new String[] {"lexicons", "models", "topics"}) {
      hashes.put(folder, ProgramFiles.sha256(name -> name.startsWith(folder + "/")));
    }
    return hashes;
  }
}

package nl.kamerlens.cli;

import java.io.IOException;
import java.util.List;

/** The names of all rule sets: the files {@code rules/*.yaml} beside the classes. */
final class RuleFiles {
  private static final String FOLDER = "rules/";
  private static final String EXTENSION = ".yaml";

  private RuleFiles() {}

  static List<String> names() throws IOException {
    return ProgramFiles.names().stream()
        .filter(file -> file.startsWith(FOLDER) && file.endsWith(EXTENSION))
        .map(file -> file.substring(FOLDER.length(), file.length() - EXTENSION.length()))
        .toList();
  }
}

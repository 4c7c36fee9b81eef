package nl.kamerlens.option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamerlens.input.IoCause;

/** Reads known dossiers, one a line: {@code 29398}, {@code 21 501-33}, {@code 36600-V}. */
final class DossierList {
  private static final Pattern BLANK = Pattern.compile("[\\s.]+");
  private static final Pattern DOSSIER = Pattern.compile("\\d{4,5}(?:-(?:\\d\\d|[A-Z]{1,5}))?");

  private DossierList() {}

  /**
   * The dossiers without blanks.
   *
   * @throws ExitException if the file cannot be read or a line is no dossier
   */
  static Set<String> read(Path file) {
    Set<String> dossiers = new HashSet<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = BLANK.matcher(lines.get(i).replace("\uFEFF", "")).replaceAll("");
      String dossier = line.toUpperCase(Locale.ROOT);
      if (DOSSIER.matcher(dossier).matches()) {
        dossiers.add(dossier);
      } else if (!dossier.isEmpty() && !dossier.startsWith("#")) {
        throw failed(file, "line " + (i + 1) + ": not a dossier like 21501-33: " + lines.get(i));
      }
    }
    return dossiers;
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw failed(file, IoCause.of(e));
    }
  }

  private static ExitException failed(Path file, String cause) {
    return ExitException.failed(file + ": " + cause);
  }
}

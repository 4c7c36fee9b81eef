package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.report.Digest;
import nl.kamerlens.report.DigestWriter;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.report.TextStyle;
import org.jspecify.annotations.Nullable;

/** Prints a digest in the format that was asked for. */
final class DigestOutput {
  private final String format;
  private final boolean excel;

  /**
   * @param format as given; null for the default
   * @param excel whether csv is for spreadsheets
   */
  DigestOutput(@Nullable String format, boolean excel) {
    this.format = format == null ? excel ? "csv" : "text" : format.toLowerCase(Locale.ROOT);
    this.excel = excel;
    if (excel && !this.format.equals("csv")) {
      throw ExitException.usage("--excel is for csv, not for " + Messages.shown(this.format));
    }
    if (!List.of("text", "csv", "tsv", "json", "jsonl").contains(this.format)) {
      throw ExitException.usage(
          "--format: no format "
              + Messages.shown(this.format)
              + "; with --by there are text, csv, tsv, json, jsonl");
    }
  }

  void print(Digest<?> digest, Console console) throws IOException {
    byte[] bytes = text(digest, console).getBytes(StandardCharsets.UTF_8);
    console.out().write(bytes, 0, bytes.length);
    StandardOutput.check(console.out());
  }

  private String text(Digest<?> digest, Console console) {
    return switch (format) {
      case "csv" -> DigestWriter.table(digest, excel ? TableFormat.EXCEL : TableFormat.CSV);
      case "tsv" -> DigestWriter.table(digest, TableFormat.TSV);
      case "json" -> DigestWriter.array(digest);
      case "jsonl" -> DigestWriter.lines(digest);
      default -> digest.text(new TextStyle(console.terminal().width(), coloured(console)));
    };
  }

  private static boolean coloured(Console console) {
    String wish = System.getenv("NO_COLOR");
    return console.terminal().present() && (wish == null || wish.isEmpty());
  }
}

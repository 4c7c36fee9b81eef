package nl.kamerlens.option;

import nl.kamerlens.document.Limits;
import picocli.CommandLine.Option;

/** How much a single document may ask for; what meets a limit fails alone. */
final class LimitOptions {
  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Largest file, and largest entry of an archive; default: 256.")
  private int megabytes = (int) (Limits.DEFAULT.fileBytes() >> 20);

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Most pages of a PDF; default: 10000.")
  private int pages = Limits.DEFAULT.pages();

  @Option(
      names = "--max-text",
      paramLabel = "N",
      description = "Longest text of a document, in characters; default: 50000000.")
  private int textLength = Limits.DEFAULT.textLength();

  @Option(
      names = "--max-unpacked",
      paramLabel = "MB",
      description = "Largest content of an archive, archives in it included; default: 1024.")
  private int unpackedMegabytes = (int) (Limits.DEFAULT.unpackedBytes() >> 20);

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      description = "How many times larger than an archive its content may be; default: 200.")
  private int ratio = Limits.DEFAULT.ratio();

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "How deep archives may stand in archives; default: 3.")
  private int depth = Limits.DEFAULT.depth();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time for one document; default: 120.")
  private int seconds = 120;

  Limits limits() {
    positive("--max-size", megabytes);
    positive("--max-pages", pages);
    positive("--max-text", textLength);
    positive("--max-unpacked", unpackedMegabytes);
    positive("--max-ratio", ratio);
    positive("--max-depth", depth);
    return Limits.DEFAULT
        .withFileBytes((long) megabytes << 20)
        .withPages(pages)
        .withTextLength(textLength)
        .withArchive(Limits.DEFAULT.entries(), depth, ratio)
        .withUnpackedBytes((long) unpackedMegabytes << 20);
  }

  int seconds() {
    positive("--timeout", seconds);
    return seconds;
  }

  private static void positive(String option, int value) {
    if (value < 1) {
      throw ExitException.usage(option + " must be at least 1");
    }
  }
}

package nl.kamerlens.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that options name, each of which changes what is found in {@link #LETTER}. */
final class Knowledge {
  /** A letter whose findings depend on what is known beside it. */
  static final String LETTER =
      """
      Den Haag, 3 maart 2021

      Ik voer de motie Zandveld-Kuiper (Kamerstuk 35 207, nr. 81) uit.
      Zie Kamerstuk 21501-33 en Kamerstuk 35302-F over de apk (34 986).
      Het kabinet steunt de uitkoop van veehouders. Ik informeer de Kamer voor 1 mei.
      De brief van 22 november 2019 over stikstof heeft u ontvangen.
      """;

  private Knowledge() {}

  /** The options, with paths as they are mostly given: from here, where no worker runs. */
  static List<String> options(Path folder) throws IOException {
    Files.createDirectories(folder);
    return List.of(
        "--members",
        file(folder, "members.csv", "prefix,surname,initials\n,Zandveld-Kuiper,A.\n"),
        "--dossiers",
        file(folder, "dossiers.txt", "21 501-33\n35302\n"),
        "--manifest",
        file(
            folder,
            "known.csv",
            """
            doc,date,type,id,title
            told,2022-03-03,brief,,
            ,2019-11-22,brief,kst-35334-1,Stikstof
            """),
        "--topics",
        file(
            folder,
            "nitrogen.json",
            """
            [{"slug": "uitkoop", "terms": ["uitkoop", "veehouders"], "anchors": ["uitkoop"]},
             {"slug": "markt", "terms": ["markttoegang", "gelijk speelveld"]}]
            """));
  }

  private static String file(Path folder, String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Path.of("").toAbsolutePath().relativize(file.toAbsolutePath()).toString();
  }
}

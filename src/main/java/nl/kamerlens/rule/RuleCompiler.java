package nl.kamerlens.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes the fast form of each rules file, beside it. The build runs it before it makes the jar. */
public final class RuleCompiler {
  private RuleCompiler() {}

  /** {@code args[0]} is the folder of the rules files. */
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      for (Path file : yaml) {
        compile(file);
      }
    }
  }

  private static void compile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replace(".yaml", "");
    byte[] bytes = Files.readAllBytes(file);
    try (OutputStream out = Files.newOutputStream(file.resolveSibling(name + ".rules"))) {
      CompiledRules.write(RuleSetLoader.parse(name, bytes), RuleSetLoader.checksum(bytes), out);
    }
  }
}

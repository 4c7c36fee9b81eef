package nl.kamerlens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes the files behind {@code --gold}: the first word, then every {@code .jsonl}, so that
 * documents may follow: {@code --gold gold/*.jsonl documents/}.
 */
final class GoldFiles implements IParameterConsumer {
  @Override
  @SuppressWarnings("JdkObsolete") // picocli's own type
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    List<Path> files = option.getValue();
    do {
      files.add(Path.of(words.pop()));
    } while (!words.isEmpty() && isGold(words.peek()));
  }

  private static boolean isGold(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }
}

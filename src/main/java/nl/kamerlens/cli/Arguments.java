package nl.kamerlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.input.Input;
import nl.kamerlens.input.InputFinder;
import nl.kamerlens.input.IoCause;
import nl.kamerlens.input.OpenArchive;
import nl.kamerlens.option.ExitException;

/** Finds the documents behind the arguments: files, directories, {@code @list} and {@code -}. */
final class Arguments {
  private final Console console;
  private final InputFinder finder;
  private boolean stdinTaken;

  private Arguments(Console console, InputFinder finder) {
    this.console = console;
    this.finder = finder;
  }

  static List<Input> inputs(List<String> arguments, Console console, OpenArchive archives) {
    Arguments given = new Arguments(console, new InputFinder(console.messages(), archives));
    arguments.forEach(given::add);
    return given.finder.inputs();
  }

  private void add(String argument) {
    if (argument.equals(Input.STDIN)) {
      takeStdin();
      finder.addStdin();
    } else if (argument.length() > 1 && argument.startsWith("@")) {
      addList(argument.substring(1));
    } else {
      finder.add(argument);
    }
  }

  /** Standard input can be read once only, as a document or as a list. */
  private void takeStdin() {
    if (stdinTaken) {
      throw ExitException.usage("standard input (-) is given twice; give it once");
    }
    stdinTaken = true;
  }

  private void addList(String name) {
    try {
      finder.addList(readList(name));
    } catch (IOException e) {
      finder.fail(name, IoCause.of(e));
    }
  }

  private byte[] readList(String name) throws IOException {
    if (name.equals(Input.STDIN)) {
      takeStdin();
      InputStream in = console.in();
      return in.readAllBytes();
    }
    return Files.readAllBytes(Path.of(name));
  }
}

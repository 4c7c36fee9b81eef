import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The least that a command line with picocli can do: what the start of Kamerlens is set against. */
@Command(name = "hello", mixinStandardHelpOptions = true, version = "1", description = "Greets.")
public final class Hello implements Callable<Integer> {
  @Option(names = "--greeting", description = "What to say.")
  private String greeting = "Hello";

  @Parameters(arity = "0..1", description = "Whom to greet.")
  private String name = "world";

  public static void main(String[] args) {
    System.exit(new CommandLine(new Hello()).execute(args));
  }

  @Override
  public Integer call() {
    System.out.println(greeting + ", " + name + ".");
    return 0;
  }
}

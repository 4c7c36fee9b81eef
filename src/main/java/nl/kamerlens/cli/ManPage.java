package nl.kamerlens.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page in the language of {@code man}: all commands with their options, from the
 * annotations that make the help.
 */
final class ManPage {
  private static final int WIDTH = 76;

  private final CommandSpec root;
  private final @Nullable Instant made;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param made the day that it bears; null for none
   */
  ManPage(CommandSpec root, @Nullable Instant made) {
    this.root = root;
    this.made = made;
  }

  String text() {
    String name = root.name();
    String day = made == null ? "" : LocalDate.ofInstant(made, ZoneOffset.UTC).toString();
    String version = escaped(new Version().getVersion()[0]);
    line(".TH KAMERLENS 1 \"" + day + "\" \"" + version + "\"");
    line(".SH NAME");
    paragraph(name + " - " + sentence(root));
    line(".SH SYNOPSIS");
    line(".B " + name);
    line("\\fICOMMAND\\fR [\\fIOPTION\\fR ...] [\\fIPATH\\fR ...]");
    line(".SH DESCRIPTION");
    paragraph(sentence(root));
    line(".PP");
    paragraph("The commands are " + String.join(", ", commands().keySet()) + ".");
    appendCommands();
    line(".SH OPTIONS OF EVERY COMMAND");
    root.options().forEach(this::option);
    appendEnvironment();
    line(".SH EXIT STATUS");
    paragraph(exitCodes());
    return out.toString();
  }

  private Map<String, CommandLine> commands() {
    return root.subcommands();
  }

  private void appendCommands() {
    commands().forEach((name, command) -> appendCommand(name, command.getCommandSpec()));
  }

  private void appendCommand(String name, CommandSpec command) {
    line(".SH KAMERLENS " + escaped(name.toUpperCase(Locale.ROOT)));
    paragraph(sentence(command));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      line(".TP");
      line("\\fI" + escaped(parameter.paramLabel()) + "\\fR");
      paragraph(description(parameter));
    }
    command.options().stream().filter(option -> !isCommon(option)).forEach(this::option);
    appendExamples(command);
  }

  private boolean isCommon(OptionSpec option) {
    return root.optionsMap().containsKey(option.longestName());
  }

  private void option(OptionSpec option) {
    if (option.hidden()) {
      return;
    }
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    boolean flag = option.arity().max() == 0;
    line(".TP");
    line(names + (flag ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR"));
    paragraph(description(option));
  }

  private void appendExamples(CommandSpec command) {
    List<String> examples = new ArrayList<>();
    for (String line : command.usageMessage().footer()) {
      if (line.startsWith("  ")) {
        examples.add(line.strip());
      }
    }
    if (!examples.isEmpty()) {
      line(".SS Examples");
      line(".nf");
      examples.forEach(example -> plain(escaped(example)));
      line(".fi");
    }
  }

  private void appendEnvironment() {
    line(".SH ENVIRONMENT");
    term("NO_COLOR", "If it is set and not empty, no colours.");
    term("SOURCE_DATE_EPOCH", "Seconds since 1970: the time that output carries.");
    term("JAVA_HOME, JAVA_OPTS", "The Java that runs it and its options, such as -Xmx4g.");
  }

  private void term(String name, String meaning) {
    line(".TP");
    line("\\fB" + escaped(name) + "\\fR");
    paragraph(meaning);
  }

  private String exitCodes() {
    String footer = String.join(" ", root.usageMessage().footer()).strip();
    return footer.substring(footer.indexOf(':') + 1);
  }

  private static String sentence(CommandSpec command) {
    return String.join(" ", command.usageMessage().description()).strip();
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** Lines of a length that tools want; they are joined again where the page is shown. */
  private void paragraph(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : escaped(text.replace("%n", " ").strip()).split(" +")) {
      if (line.length() + word.length() >= WIDTH) {
        plain(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    plain(line.toString());
  }

  /** A line that begins with a full stop or an apostrophe would be a command. */
  private void plain(String text) {
    line(text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Options have hyphens that can be copied; a backslash is a backslash. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("…", "...");
  }
}

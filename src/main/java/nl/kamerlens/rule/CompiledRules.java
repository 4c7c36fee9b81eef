package nl.kamerlens.rule;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rules file in the form that loads fast: what the finders need of it, without its examples, in
 * the order of the file. It is made of the YAML when the jar is, and holds only as long as the YAML
 * is the same.
 */
final class CompiledRules {
  private static final int VERSION = 1;

  private CompiledRules() {}

  /** Writes a set whose YAML has this checksum. */
  static void write(RuleSet set, long checksum, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(VERSION);
    out.writeLong(checksum);
    writeMap(out, set.fragments());
    out.writeInt(set.rules().size());
    for (Rule rule : set) {
      writeText(out, rule.name());
      out.writeInt(rule.triggers().size());
      for (String trigger : rule.triggers()) {
        writeText(out, trigger);
      }
      writeText(out, rule.regex());
      out.writeInt(rule.flags());
      writeMap(out, rule.attributes());
    }
    out.flush();
  }

  /**
   * Reads a set.
   *
   * @param examples gives a rule's examples by its name
   * @return null where it was made of another YAML
   */
  static @Nullable RuleSet read(
      String name, long checksum, InputStream from, Function<String, Rule.Examples> examples)
      throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    if (in.readInt() != VERSION || in.readLong() != checksum) {
      return null;
    }
    Map<String, String> fragments = readMap(in);
    int size = in.readInt();
    List<Rule> rules = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String rule = readText(in);
      List<String> triggers = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        triggers.add(readText(in));
      }
      rules.add(
          new Rule(
              rule, triggers, readText(in), in.readInt(), readMap(in), () -> examples.apply(rule)));
    }
    return new RuleSet(name, rules, fragments);
  }

  /** Sorted, so that the jar is the same bytes in every build. */
  private static void writeMap(DataOutputStream out, Map<String, String> map) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
      writeText(out, entry.getKey());
      writeText(out, entry.getValue());
    }
  }

  private static Map<String, String> readMap(DataInputStream in) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      map.put(readText(in), readText(in));
    }
    return map;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** JSON for people: indented by two blanks, the same bytes on every machine. */
public final class PrettyJson {
  private PrettyJson() {}

  /** Writes the content of one value. */
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** The JSON that the body writes, ended by a line feed. */
  public static String of(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      body.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return out.append('\n').toString();
  }
}

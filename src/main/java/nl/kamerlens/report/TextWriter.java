package nl.kamerlens.report;

import java.util.List;
import java.util.Locale;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings for people: by document and layer, each with its page or footnote and the
 * sentence in which it stands.
 *
 * <pre>
 * REFERENCES (17)
 *   kst-35207-81                              p. 2, note 11
 *       Zie ook de reactie van het kabinet (*Kamerstuk 35 207, nr. 81*).
 * </pre>
 */
public final class TextWriter implements ExtractionWriter {
  private static final List<TextLayer<?>> LAYERS =
      List.of(
          TextLayer.REFERENCES,
          TextLayer.MOTIONS,
          TextLayer.COMMITMENTS,
          TextLayer.DATES,
          TextLayer.FULFILMENTS,
          TextLayer.MENTIONS,
          TextLayer.STANCES,
          TextLayer.AUDIT);

  private final List<Layer<?>> layers;
  private final TextStyle style;

  private TextWriter(List<Layer<?>> layers, TextStyle style) {
    this.layers = List.copyOf(layers);
    this.style = style;
  }

  public static TextWriter of(List<Layer<?>> layers, TextStyle style) {
    return new TextWriter(layers, style);
  }

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public String write(Extraction extraction) {
    StringBuilder out = new StringBuilder();
    Document document = extraction.document();
    out.append(style.title(Plain.line(document.name()))).append('\n');
    String about = about(document.metadata());
    if (!about.isEmpty()) {
      out.append(style.wrap(about, 0)).append('\n');
    }
    out.append(summary(extraction)).append('\n');
    for (TextLayer<?> layer : LAYERS) {
      if (layers.contains(layer.layer())) {
        layer.append(out, extraction, style);
      }
    }
    return out.toString();
  }

  private static String about(Metadata metadata) {
    StringBuilder about = new StringBuilder();
    add(about, metadata.type());
    add(about, metadata.date() != null ? metadata.date() : interval(metadata));
    add(about, metadata.id());
    add(about, metadata.kenmerk());
    add(about, metadata.title());
    return about.toString();
  }

  private static @Nullable String interval(Metadata metadata) {
    if (metadata.earliest() == null && metadata.latest() == null) {
      return null;
    }
    return orDots(metadata.earliest()) + " – " + orDots(metadata.latest());
  }

  private static String orDots(@Nullable String day) {
    return day == null ? "…" : day;
  }

  private static void add(StringBuilder about, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      about.append(about.isEmpty() ? "" : " · ").append(Plain.line(value));
    }
  }

  private String summary(Extraction extraction) {
    StringBuilder summary = new StringBuilder();
    for (Layer<?> layer : layers) {
      int count = layer.rows().apply(extraction).size();
      summary.append(summary.isEmpty() ? "" : ", ").append(counted(count, layer.name()));
    }
    return summary.toString();
  }

  private static String counted(int count, String plural) {
    boolean one = count == 1 && plural.endsWith("s");
    String name = one ? plural.substring(0, plural.length() - 1) : plural;
    return String.format(Locale.ROOT, "%d %s", count, name);
  }
}

package nl.kamerlens.option;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.report.Layer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which layers are asked for; two are found only where they are named. */
public final class LayerOptions {
  @Option(
      names = "--only",
      paramLabel = "LAYER",
      split = ",",
      description =
          "Only these layers: references, motions, commitments, dates, fulfilments, mentions,"
              + " stances, audit. The last two are found only where they are named here.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--audit",
      description =
          "List the places where a word or number points to a citation and none was found:"
              + " \"Kamerstuk\", \"nr. 12\", \"(34 986)\". Same as --only audit.")
  private boolean audit;

  @Mixin private final TopicOptions topics = new TopicOptions();

  /** The names that are given; none where all of {@link Layer#ALL} are meant. */
  public List<String> names() {
    List<String> names = new ArrayList<>(only);
    if (audit) {
      names.add(Layer.AUDIT.name());
    }
    return names;
  }

  /**
   * The layers in their order.
   *
   * @throws ExitException if there is no layer of a name
   */
  public List<Layer<?>> layers() {
    for (String name : only) {
      if (Layer.KNOWN.stream().noneMatch(layer -> layer.name().equals(name))) {
        List<String> known = Layer.KNOWN.stream().map(Layer::name).toList();
        throw ExitException.usage(
            "--only: no layer " + name + "; there are " + String.join(", ", known));
      }
    }
    return names().isEmpty() ? Layer.ALL : Layer.KNOWN.stream().filter(this::names).toList();
  }

  private boolean names(Layer<?> layer) {
    return names().contains(layer.name());
  }

  /**
   * Adds those that are found only where they are named.
   *
   * @throws ExitException if the file of topics cannot be used, or nothing would be found by it
   */
  public ExtractorOptions addTo(ExtractorOptions options) {
    if (topics.areGiven() && !names(Layer.STANCES)) {
      throw ExitException.usage("--topics: only stances have topics; add --only stances");
    }
    ExtractorOptions told = names(Layer.STANCES) ? options.withTopics(topics.topics()) : options;
    return names(Layer.AUDIT) ? told.withAudit() : told;
  }
}

package nl.kamerlens.spark;

import java.io.Serializable;
import java.util.List;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.input.GivenMetadata;
import nl.kamerlens.input.InputReader;
import nl.kamerlens.report.Layer;

/**
 * All that decides what is found in given bytes. What an option reads from a file is in it already,
 * since an executor may not have the file.
 *
 * @param options what the extractor is told
 * @param given what the options say of documents
 * @param layerNames the layers that become tables: a {@code Layer} itself cannot be sent
 */
record Conditions(
    InputReader reader, ExtractorOptions options, GivenMetadata given, List<String> layerNames)
    implements Serializable {
  Conditions {
    layerNames = List.copyOf(layerNames);
  }

  static Conditions of(
      InputReader reader, ExtractorOptions options, GivenMetadata given, List<Layer<?>> layers) {
    return new Conditions(reader, options, given, layers.stream().map(Layer::name).toList());
  }

  /** In their order. */
  List<Layer<?>> layers() {
    return Layer.KNOWN.stream().filter(layer -> layerNames.contains(layer.name())).toList();
  }
}

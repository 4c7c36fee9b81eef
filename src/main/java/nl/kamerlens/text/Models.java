package nl.kamerlens.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The OpenNLP models, trained on {@code corpus/training} by {@code scripts/train-models.sh}.
 *
 * <p>Each is read from the class path when it is first needed, and once. A model may be shared by
 * threads; OpenNLP's context generators may not, so each text makes its own.
 */
final class Models {
  static final String SENTENCES = "nl-sentences.bin";
  static final String SENTENCES_ENTRY = "sent.model";

  static final String TOKENS = "nl-tokens.bin";
  static final String TOKENS_ENTRY = "token.model";

  private Models() {}

  private static final class Sentences {
    static final MaxentModel MODEL = load(SENTENCES, SENTENCES_ENTRY);
  }

  private static final class Tokens {
    static final MaxentModel MODEL = load(TOKENS, TOKENS_ENTRY);
  }

  static MaxentModel sentences() {
    return Sentences.MODEL;
  }

  static MaxentModel tokens() {
    return Tokens.MODEL;
  }

  /**
   * Reads the probabilities of a model and leaves the manifest and the factory that lie beside
   * them: {@code new SentenceModel(in)} takes a quarter longer, and this is paid at every start.
   */
  private static MaxentModel load(String name, String entry) {
    String path = "/nl/kamerlens/models/" + name;
    try (InputStream in = Models.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no model " + path);
      }
      return read(new ZipInputStream(in), entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MaxentModel read(ZipInputStream zip, String name) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return (MaxentModel) new GenericModelReader(new BinaryFileDataReader(zip)).getModel();
      }
    }
    throw new IOException("no " + name + " in the model");
  }
}

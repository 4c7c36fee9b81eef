package nl.kamerlens.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The topics to look for: {@code Topics.china()}, or those of a file.
 *
 * @param name of the list, for the header of what is written: {@code china}
 * @param version of its content: the first twelve digits of its SHA-256
 * @param subject words of what all topics are about; a passage that speaks of none of them has no
 *     stance on the topics; none: every passage counts
 * @param topics in the order of the file
 */
public record Topics(String name, String version, List<String> subject, List<Topic> topics)
    implements Serializable {
  public Topics {
    subject = List.copyOf(subject);
    topics = List.copyOf(topics);
  }

  /** The topics of the Dutch policy towards China, 2013–2025. */
  public static Topics china() {
    try (InputStream in = Topics.class.getResourceAsStream("/nl/kamerlens/topics/china.json")) {
      if (in == null) {
        throw new IllegalStateException("topics/china.json is missing");
      }
      return TopicsReader.read("china", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TopicsException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Name and version: {@code china 0f3a5c7e9b1d}. */
  public String label() {
    return name + " " + version;
  }

  public Optional<Topic> find(String slug) {
    return topics.stream().filter(t -> t.slug().equals(slug)).findFirst();
  }
}

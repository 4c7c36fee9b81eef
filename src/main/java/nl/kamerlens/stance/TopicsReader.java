package nl.kamerlens.stance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Reads topics from JSON and says what is wrong with a bad file.
 *
 * <p>{@code topic 3 (handel): "terms" is missing; give a list of words}. The shape is that of
 * {@code schema/topics.schema.json}.
 */
public final class TopicsReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Set<String> FIELDS =
      Set.of("slug", "label_nl", "label_en", "terms", "anchors", "stems", "traps");
  private static final Set<String> FILE_FIELDS = Set.of("subject", "topics");

  private final Set<String> slugs = new HashSet<>();

  private TopicsReader() {}

  /**
   * The topics of a file.
   *
   * @param name what the list is called, such as the file's name
   * @throws TopicsException if it is not JSON or not of the shape
   */
  public static Topics read(String name, byte[] json) throws TopicsException {
    JsonNode root = tree(json);
    return root.isObject()
        ? new Topics(
            name, version(json), subject(root), new TopicsReader().topics(root.path("topics")))
        : new Topics(name, version(json), List.of(), new TopicsReader().topics(root));
  }

  private static List<String> subject(JsonNode root) throws TopicsException {
    refuseUnknown(root, FILE_FIELDS, "the file");
    return strings(root, "subject", "the file");
  }

  private static JsonNode tree(byte[] json) throws TopicsException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new TopicsException(
          "not JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage());
    } catch (IOException e) {
      throw new TopicsException("not readable: " + e.getMessage());
    }
  }

  private List<Topic> topics(JsonNode root) throws TopicsException {
    if (!root.isArray() || root.isEmpty()) {
      throw new TopicsException(
          "a list of topics is expected: [{\"slug\": …, \"terms\": […]}, …], or {\"subject\":"
              + " […], \"topics\": […]}");
    }
    List<Topic> topics = new ArrayList<>();
    for (JsonNode node : root) {
      topics.add(topic(node, "topic " + (topics.size() + 1)));
    }
    return topics;
  }

  private Topic topic(JsonNode node, String number) throws TopicsException {
    if (!node.isObject()) {
      throw new TopicsException(number + ": an object is expected");
    }
    String slug = node.path("slug").asText();
    if (!slug.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
      throw new TopicsException(
          number + ": \"slug\" is missing or is not of small letters, digits and hyphens");
    }
    String where = number + " (" + slug + ")";
    if (!slugs.add(slug)) {
      throw new TopicsException(where + ": another topic has the same slug");
    }
    refuseUnknown(node, FIELDS, where);
    return new Topic(
        slug,
        text(node, "label_nl", slug, where),
        text(node, "label_en", slug, where),
        required(node, where),
        strings(node, "anchors", where),
        strings(node, "stems", where),
        strings(node, "traps", where));
  }

  private static void refuseUnknown(JsonNode node, Set<String> known, String where)
      throws TopicsException {
    for (var field : node.properties()) {
      if (!known.contains(field.getKey())) {
        throw new TopicsException(where + ": unknown field \"" + field.getKey() + "\"");
      }
    }
  }

  private static String text(JsonNode node, String field, String fallback, String where)
      throws TopicsException {
    JsonNode value = node.path(field);
    if (!value.isMissingNode() && !value.isTextual()) {
      throw new TopicsException(where + ": \"" + field + "\" is not text");
    }
    return value.isMissingNode() || value.asText().isBlank() ? fallback : value.asText();
  }

  private static List<String> required(JsonNode node, String where) throws TopicsException {
    List<String> terms = strings(node, "terms", where);
    if (terms.isEmpty()) {
      throw new TopicsException(where + ": \"terms\" is missing; give a list of words");
    }
    return terms;
  }

  private static List<String> strings(JsonNode node, String field, String where)
      throws TopicsException {
    List<String> strings = new ArrayList<>();
    JsonNode list = node.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      throw new TopicsException(where + ": \"" + field + "\" is not a list");
    }
    for (JsonNode item : list) {
      if (!item.isTextual() || item.asText().isBlank()) {
        throw new TopicsException(where + ": \"" + field + "\" holds something that is no text");
      }
      strings.add(item.asText().strip());
    }
    return strings;
  }

  private static String version(byte[] json) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

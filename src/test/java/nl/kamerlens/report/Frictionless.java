package nl.kamerlens.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Holds a data package against what version 1 of the Frictionless specification asks, as schemas of
 * the parts that are written here.
 */
public final class Frictionless {
  private Frictionless() {}

  /** What is wrong with it; nothing where it is valid. */
  public static List<String> errors(JsonNode description) throws IOException {
    List<String> errors = new ArrayList<>(errors("data-package", description));
    for (JsonNode resource : description.path("resources")) {
      errors.addAll(errors(resource.path("profile").asText(), resource));
    }
    return errors;
  }

  private static List<String> errors(String profile, JsonNode part) throws IOException {
    return schema(profile).validate(part).stream().map(ValidationMessage::toString).toList();
  }

  private static JsonSchema schema(String profile) throws IOException {
    String file = "frictionless/" + profile + ".json";
    try (InputStream in = Objects.requireNonNull(Frictionless.class.getResourceAsStream(file))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
    }
  }
}

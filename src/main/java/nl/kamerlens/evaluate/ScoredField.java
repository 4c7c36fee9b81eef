package nl.kamerlens.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A field that is compared where a finding matches the gold standard. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy
enum ScoredField {
  ID("id") {
    @Override
    boolean isRight(GoldItem gold, Annotation found) {
      return gold.hasIdOf(found);
    }
  },
  MEMBERS("members") {
    @Override
    boolean isRight(GoldItem gold, Annotation found) {
      return gold.annotation().list("members").equals(found.list("members"));
    }
  },
  CS("cs") {
    @Override
    boolean isRight(GoldItem gold, Annotation found) {
      return gold.annotation().isTrue("cs") == found.isTrue("cs");
    }
  },
  RELATION("relation"),
  TYPE("type"),
  MODALITY("modality"),
  DEADLINE("earliest", "latest");

  private final List<String> columns;

  ScoredField(String... columns) {
    this.columns = List.of(columns);
  }

  /** As it is printed. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the found value is right. */
  boolean isRight(GoldItem gold, Annotation found) {
    return columns.stream().allMatch(c -> Objects.equals(gold.annotation().text(c), found.text(c)));
  }

  /** What this annotation says, to print it. */
  String shown(Annotation annotation) {
    List<String> values =
        columns.stream().map(c -> Objects.toString(annotation.fields().get(c), "none")).toList();
    return String.join(" … ", values);
  }
}

package nl.kamerlens.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.kamerlens.report.Layer;

/** A layer, and when a finding of it matches a record of the gold standard. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies, the tables are constants
enum ScoredLayer {
  /** The spans overlap and the identifiers are equal. */
  REFERENCE(Layer.REFERENCES) {
    @Override
    int match(Annotation gold, Annotation found) {
      return Objects.equals(gold.text("id"), found.text("id")) ? gold.overlap(found) : 0;
    }

    @Override
    boolean counts(Annotation found) {
      return super.counts(found) && KINDS.contains(String.valueOf(found.text("kind")));
    }
  },

  /** The spans overlap; of several moties in one span, the one with the same identifier. */
  MOTION(Layer.MOTIONS, ScoredField.ID, ScoredField.MEMBERS, ScoredField.CS, ScoredField.RELATION) {
    @Override
    int match(Annotation gold, Annotation found) {
      int shared = gold.overlap(found);
      boolean same = Objects.equals(gold.text("id"), found.text("id"));
      return shared > 0 && same ? shared + SAME_ID : shared;
    }
  },

  /** The spans share at least half of what they cover together. */
  COMMITMENT(Layer.COMMITMENTS, ScoredField.TYPE, ScoredField.MODALITY, ScoredField.DEADLINE) {
    @Override
    int match(Annotation gold, Annotation found) {
      int shared = gold.overlap(found);
      int union = Math.max(gold.end(), found.end()) - Math.min(gold.start(), found.start());
      return 2 * shared >= union ? shared : 0;
    }
  },

  /** The spans overlap and the intervals are equal. */
  DATE(Layer.DATES) {
    @Override
    int match(Annotation gold, Annotation found) {
      boolean same =
          Objects.equals(gold.text("earliest"), found.text("earliest"))
              && Objects.equals(gold.text("latest"), found.text("latest"));
      return same ? gold.overlap(found) : 0;
    }
  };

  /** The kinds that the guidelines annotate. */
  private static final Set<String> KINDS =
      Set.of(
          "kamerstuk",
          "dossier",
          "document",
          "zaak",
          "aanhangsel",
          "handelingen",
          "staatsblad",
          "staatscourant",
          "tractatenblad",
          "eu",
          "kenmerk");

  /** More than any two spans share. */
  private static final int SAME_ID = 10_000;

  private final Layer<?> layer;
  private final List<ScoredField> fields;

  ScoredLayer(Layer<?> layer, ScoredField... fields) {
    this.layer = layer;
    this.fields = List.of(fields);
  }

  /** How well the two match; 0 is not at all. */
  abstract int match(Annotation gold, Annotation found);

  /** Whether a finding is of a sort that the gold standard has. */
  boolean counts(Annotation found) {
    return !found.isTrue("self");
  }

  /** The table that the findings come from. */
  Layer<?> layer() {
    return layer;
  }

  /** The fields that are compared on the matched pairs. */
  List<ScoredField> fields() {
    return fields;
  }

  /** As in the gold standard's {@code layer}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

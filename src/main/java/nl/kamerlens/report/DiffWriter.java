package nl.kamerlens.report;

import nl.kamerlens.stance.Comparison;

/** Turns a comparison of stances into the text of a file. */
@FunctionalInterface
public interface DiffWriter {
  /** Said wherever {@code dropped} is. */
  String WARNING =
      "'dropped' only says that the later documents take no position on the topic, not that the"
          + " position was given up.";

  String write(Comparison comparison);
}

package nl.kamerlens.report.diff;

import java.util.List;
import nl.kamerlens.stance.Change;
import nl.kamerlens.stance.Comparison;

/** Turns a comparison of stances into the text of a file. */
@FunctionalInterface
public interface DiffWriter {
  /** Said wherever {@code dropped} is. */
  String WARNING =
      "'dropped' only says that the later documents take no position on the topic, not that the"
          + " position was given up.";

  /** In this order changes are shown: what differs most first. */
  List<Change> ORDER =
      List.of(
          Change.REVERSED,
          Change.NEW,
          Change.STRENGTHENED,
          Change.SOFTENED,
          Change.CONTINUED,
          Change.DROPPED);

  String write(Comparison comparison);
}

package nl.kamerlens.document;

import java.util.List;

/** The months by their Dutch names, January first. */
public final class DutchMonths {
  public static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private DutchMonths() {}
}

package nl.kamerlens.stance;

import java.util.Locale;

/** When the attitude holds. */
public enum Tense {
  PRESENT,
  FUTURE,
  PAST;

  /** As in tables: {@code past}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value of this label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Tense of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

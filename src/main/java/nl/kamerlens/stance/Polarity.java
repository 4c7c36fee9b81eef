package nl.kamerlens.stance;

import java.util.Locale;

/** Which way an attitude points. */
public enum Polarity {
  SUPPORT,
  OPPOSE,
  CONCERN,
  NEUTRAL_POSITION;

  /** As in tables: {@code neutral-position}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value of this label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Polarity of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

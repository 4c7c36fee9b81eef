package nl.kamerlens.extract;

import org.jspecify.annotations.Nullable;

/**
 * What was found, and where.
 *
 * @param resolvedFrom the first code point of the words from which it takes what it does not say
 *     itself; null where there are none
 */
public record Finding<T>(Place place, T value, @Nullable Integer resolvedFrom) {

  /** What says all itself. */
  public Finding(Place place, T value) {
    this(place, value, null);
  }
}

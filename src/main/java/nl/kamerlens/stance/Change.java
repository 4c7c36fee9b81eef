package nl.kamerlens.stance;

import java.util.Locale;

/** How the stance on a topic moved from an earlier text to a later one. */
public enum Change {
  /** Only the later one takes a position. */
  NEW,
  /** Only the earlier one takes a position; that says no more than that. */
  DROPPED,
  /** Both do, with opposite polarity towards the same object. */
  REVERSED,
  /** The same direction, more firmly, wider or with more or harder instruments. */
  STRENGTHENED,
  /** The same direction, less firmly, narrower or with fewer or lighter instruments. */
  SOFTENED,
  /** The same direction, without a clear shift. */
  CONTINUED,
  /** Neither takes a position. */
  NONE;

  /** As in tables: {@code strengthened}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether something is different. */
  public boolean isDifference() {
    return this != CONTINUED && this != NONE;
  }
}

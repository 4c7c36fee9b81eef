package nl.kamerlens.extract;

/**
 * Sorts of findings that may be left out where nobody asks for them, which saves their time.
 * Citations and time expressions are always found, since all others build on them.
 */
public enum FindingKind {
  MOTIONS,
  COMMITMENTS,
  FULFILMENTS,
  MENTIONS
}

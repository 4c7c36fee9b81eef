package nl.kamerlens.commitment;

/**
 * Who or what a clause is about.
 *
 * @param kind whether it is an author
 * @param text as written, line breaks as spaces; empty for {@code NONE}
 */
record Subject(Kind kind, String text) {
  static final Subject NONE = new Subject(Kind.NONE, "");

  /** What a subject may be. */
  enum Kind {
    AUTHOR,
    RECIPIENT,
    /** Something that can be made: {@code dit wetsvoorstel}, {@code het advies}. */
    PRODUCT,
    OTHER,
    NONE
  }
}

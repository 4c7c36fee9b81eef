package nl.kamerlens.document;

/** How much has come out of an archive, and of the archives in it, against the limit. */
final class UnpackedSize {
  private final Limits limits;
  private long bytes;

  UnpackedSize(Limits limits) {
    this.limits = limits;
  }

  /**
   * Counts what has been unpacked.
   *
   * @throws DocumentException if it is more than all of an archive may be
   */
  void add(int read) throws DocumentException {
    bytes += read;
    if (bytes > limits.unpackedBytes()) {
      throw limits.unpacksTooLarge();
    }
  }
}

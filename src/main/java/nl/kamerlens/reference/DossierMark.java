package nl.kamerlens.reference;

import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it stands in a text: {@code 36 600 V}.
 *
 * @param number five digits, four before about 1970
 * @param suffix a chapter, fund or council; null where there is none
 */
record DossierMark(String number, @Nullable String suffix, Span span) {
  /** {@code 36600-V}. */
  String id() {
    return suffix == null ? number : number + "-" + suffix;
  }
}

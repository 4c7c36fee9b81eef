package nl.kamerlens.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a publication prints of itself in its running head or foot.
 *
 * @param id {@code kst-35207-60}, {@code ah-tk-20232024-1314}
 * @param dossier {@code 35207}, {@code 36600-XIV}
 * @param number {@code 60}, or a letter in the Eerste Kamer
 * @param vergaderjaar {@code 2021-2022}
 * @param chamber {@code II} or {@code I}
 * @param title the dossier's
 */
record PublicationHead(
    @Nullable String id,
    @Nullable String dossier,
    @Nullable String number,
    @Nullable String vergaderjaar,
    @Nullable String chamber,
    @Nullable String title) {}

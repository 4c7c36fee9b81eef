package nl.kamerlens.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a letter's head says.
 *
 * @param kenmerk the sender's own reference
 * @param subject behind {@code Betreft} or {@code Onderwerp}
 * @param addressee without {@code Aan de}
 */
record Letterhead(@Nullable String kenmerk, @Nullable String subject, @Nullable String addressee) {}

package nl.kamerlens.extract;

/** What was found, and where. */
public record Finding<T>(Place place, T value) {}

package nl.kamerlens.date;

/** Whether something is told as past or as still to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}

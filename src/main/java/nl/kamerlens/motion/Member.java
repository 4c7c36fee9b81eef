package nl.kamerlens.motion;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A member of the Staten-Generaal, as a list of members has it.
 *
 * @param prefix {@code "van der"}; empty where the name has none
 * @param surname {@code "Lee"}
 * @param initials {@code "T.M.T."}
 * @param party {@code "GL"}; several are joined by {@code |}
 * @param from the first day of membership, ISO; null where not known
 * @param to the last day, ISO; null where not known or still a member
 */
public record Member(
    String prefix,
    String surname,
    String initials,
    String party,
    @Nullable String from,
    @Nullable String to)
    implements Serializable {

  /** The name as it is printed: {@code "van der Lee"}. */
  public String name() {
    return prefix.isEmpty() ? surname : prefix + " " + surname;
  }

  /** Whether this day, ISO, falls into the time of membership, as far as it is known. */
  public boolean sitsOn(String day) {
    return (from == null || from.compareTo(day) <= 0) && (to == null || day.compareTo(to) <= 0);
  }
}

package nl.kamerlens.motion;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerlens.rule.Lexicon;

/**
 * What is known of the names of members: which surnames are double, which begin with {@code van},
 * and which words with a capital are nobody's name.
 *
 * <p>{@code "Michon-Derkzen"} is one member, {@code "Van der Burg-Paternotte"} two. Names are
 * compared without accents and capitals, since letters print {@code Yesilgöz} and {@code Yeşilgöz}.
 */
final class MemberNames {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern PARTY_SEPARATOR = Pattern.compile(" ?(?:,|/| en ) ?");
  private static final Pattern PARTY_OPENING =
      Pattern.compile("(?:beiden|allen|beide|Groep|Lid|Fractie|Groep-|lid) ?-?");

  private final Set<String> doubles;
  private final Set<String> vans;
  private final Set<String> givenNames;
  private final Set<String> others;
  private final List<String> otherEndings;
  private final Set<String> parties;

  private MemberNames(Stream<String> furtherDoubles, Stream<String> furtherVans) {
    doubles = folded(Stream.concat(Lexicon.load("double-surnames").stream(), furtherDoubles));
    vans = folded(Stream.concat(Lexicon.load("van-surnames").stream(), furtherVans));
    givenNames = Set.copyOf(Lexicon.load("given-names"));
    List<String> notMembers = Lexicon.load("not-members");
    others = Set.copyOf(notMembers);
    otherEndings =
        notMembers.stream().filter(w -> w.startsWith("-")).map(w -> w.substring(1)).toList();
    parties = folded(Lexicon.load("parties").stream());
  }

  /** The names that the lexicons know. */
  static MemberNames fromLexicons() {
    return new MemberNames(Stream.empty(), Stream.empty());
  }

  /** The names that the lexicons know, and those of a list of members. */
  static MemberNames with(Collection<Member> members) {
    List<Member> known = List.copyOf(members);
    return new MemberNames(
        known.stream().filter(m -> isCompound(m.surname())).map(Member::name),
        known.stream().filter(m -> m.prefix().equalsIgnoreCase("van")).map(Member::surname));
  }

  private static boolean isCompound(String surname) {
    return surname.indexOf('-') > 0 || surname.indexOf(' ') > 0;
  }

  /** Whether this is one surname although it has a hyphen or a blank. */
  boolean isDouble(String name) {
    return doubles.contains(fold(name));
  }

  /** Whether {@code van} belongs to the name before this word. */
  boolean hasVan(String surname) {
    return vans.contains(fold(surname));
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** Whether this word with a capital is something else than a surname. */
  boolean isOther(String word) {
    return others.contains(word)
        || isAbbreviation(word)
        || otherEndings.stream().anyMatch(ending -> word.endsWith(ending));
  }

  /** Whether these are parties: {@code VVD}, {@code beiden SP}, {@code GroenLinks-PvdA}. */
  boolean isParty(String text) {
    for (String part : PARTY_SEPARATOR.split(text, -1)) {
      boolean named = PARTY_OPENING.matcher(part).lookingAt();
      String bare = named ? PARTY_OPENING.matcher(part).replaceFirst("") : part;
      if (!parties.contains(fold(bare)) && !(named && !bare.isEmpty())) {
        return parties.contains(fold(text));
      }
    }
    return true;
  }

  /** PvdA, VVD, D66: more than one capital and no small letter, or a digit. */
  private static boolean isAbbreviation(String word) {
    int small = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return true;
      }
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    return small == 0;
  }

  private static Set<String> folded(Stream<String> names) {
    return names.map(MemberNames::fold).collect(Collectors.toCollection(HashSet::new));
  }

  /** Without accents and in small letters. */
  static String fold(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('’', '\'').replace("ı", "i");
  }
}

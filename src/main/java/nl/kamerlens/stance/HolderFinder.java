package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a clause: the government as its subject, or somebody else.
 *
 * <p>{@code "Vooralsnog ziet het kabinet geen draagvlak"} gives {@code kabinet} as subject; {@code
 * "De inzet van het kabinet is gericht op …"} names it without its being the subject. It goes by
 * place and preposition, not by grammar.
 */
final class HolderFinder {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "van",
          "voor",
          "met",
          "op",
          "aan",
          "bij",
          "tot",
          "over",
          "uit",
          "door",
          "naar",
          "na",
          "onder",
          "tegen",
          "tijdens",
          "volgens",
          "conform",
          "rond",
          "binnen",
          "per",
          "sinds",
          "tussen",
          "namens",
          "richting",
          "jegens",
          "vanuit",
          "buiten",
          "ten",
          "via",
          "omtrent",
          "zonder",
          "mede",
          "als",
          "dan",
          "zoals",
          "tegenover",
          "vanwege",
          "om",
          "gezien",
          "naast",
          "ondanks",
          "wat",
          "langs",
          "dankzij",
          "inclusief",
          "te");

  private static final Set<String> SKIPPED =
      Set.of(
          "zich",
          "ook",
          "daarom",
          "dan",
          "er",
          "hierbij",
          "daarbij",
          "nu",
          "immers",
          "dus",
          "echter",
          "daarnaast",
          "hiermee",
          "daarmee",
          "hierover",
          "wel",
          "net",
          ",",
          "in",
          "eu-verband",
          "steeds",
          "nog",
          "eveneens",
          "hiervoor",
          "daarvoor",
          "verder",
          "dit",
          "deze",
          "hier",
          "daarentegen",
          "evenwel",
          "tevens",
          "thans",
          "momenteel",
          "vooralsnog",
          "inmiddels",
          "namelijk",
          "overigens",
          "bovendien",
          "derhalve",
          "destijds",
          "niettemin");

  private static final Set<String> LINE =
      Set.of(
          "inzet",
          "beleid",
          "standpunt",
          "streven",
          "lijn",
          "aanpak",
          "insteek",
          "opstelling",
          "oordeel",
          "mening",
          "overtuiging",
          "steun",
          "instemming",
          "voorkeur",
          "zorg",
          "zorgen",
          "ogen",
          "opvatting",
          "waardering",
          "begrip",
          "prioriteit");

  /** {@code volgens het kabinet}, {@code wat mij betreft}, {@code baart het kabinet zorgen}. */
  private static final Set<String> BEFORE_NAMED =
      Set.of(
          "volgens",
          "wat",
          "baart",
          "baren",
          "gaat",
          "gaan",
          "ligt",
          "liggen",
          "vervult",
          "vervullen",
          "stemt",
          "stemmen",
          "steekt",
          "verontrust",
          "verbaast",
          "stoort",
          "bevreemdt");

  private static final Set<String> OPENINGS =
      Set.of("en", "maar", "ook", "echter", "tegelijkertijd", "bovendien", ",", "want", "dus");

  private static final Set<String> JUDGED =
      Set.of(
          "is", "zijn", "wordt", "worden", "blijft", "blijven", "was", "waren", "werd", "werden",
          "zou", "zouden", "kan", "kunnen", "moet", "moeten", "dient", "dienen", "lijkt");

  /** {@code is voor Nederland van belang}, {@code vergt voor het kabinet}. */
  private static final Set<String> NEEDED =
      Set.of("is", "zijn", "blijft", "blijven", "vergt", "vergen", "vereist", "betekent");

  private static final int FURTHEST_BEHIND_VERB = 5;

  /** Where the verb is not known, its subject is sought among so many words. */
  private static final int FIRST_WORDS = 3;

  /** Never an object: {@code Chinese spionage nemen wij hoog op}. */
  private static final Set<String> NOMINATIVE = Set.of("ik", "wij", "we");

  /** Nouns as well: {@code die zorg deel ik}, but {@code een deel van de zorg}. */
  private static final Set<String> FIRST_PERSONS =
      Set.of(
          "deel", "werk", "steun", "hoop", "vrees", "wens", "roep", "zorg", "prijs", "koester",
          "plaats");

  private static final Set<String> PASSIVES =
      Set.of("wordt", "worden", "werd", "werden", "is", "zijn", "blijft", "blijven");

  /** They name the government without ever being its subject: {@code wat mij betreft}. */
  private static final Map<String, String> OBJECTS =
      Map.of(
          "mij", "minister", "mijns", "minister", "mijn", "minister", "ons", "wij", "onze", "wij");

  private record Phrase(String label, List<String> words) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> thirdParties = new HashSet<>(Lexicon.load("stance-third-parties"));
  private final Set<String> personal = new HashSet<>(Lexicon.load("stance-personal-verbs"));

  HolderFinder() {
    for (String line : Lexicon.load("stance-holders")) {
      int colon = line.indexOf(':');
      List<String> words = List.of(line.substring(colon + 1).strip().split(" "));
      phrases
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Phrase(line.substring(0, colon), words));
    }
    phrases.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /** The holder that is the clause's subject, else one that is named, else none. */
  Holder find(Clause clause) {
    int finite = finite(clause);
    Holder named = Holder.IMPLICIT;
    for (int i = 0; i < clause.words().size(); i++) {
      Phrase phrase = phraseAt(clause, i);
      if (phrase != null) {
        if (isSubject(clause, i, phrase.words().size(), finite)) {
          return new Holder(phrase.label(), true);
        }
        if (isLineOf(clause, i) && named.equals(Holder.IMPLICIT)) {
          named = new Holder(phrase.label(), false);
        }
        i += phrase.words().size() - 1;
      } else if (named.equals(Holder.IMPLICIT) && isNamedAsObject(clause, i)) {
        named = new Holder(Objects.requireNonNull(OBJECTS.get(word(clause, i))), false);
      }
    }
    return named;
  }

  /** {@code wat mij betreft}, {@code gaat ons te ver}, {@code naar mijn oordeel}. */
  private static boolean isNamedAsObject(Clause clause, int at) {
    String next = word(clause, at + 1);
    return OBJECTS.containsKey(word(clause, at))
        && (BEFORE_NAMED.contains(word(clause, at - 1)) && !LINE.contains(next)
            || word(clause, at).equals("mij") && word(clause, at - 1).equals("voor")
            || LINE.contains(next) && isPossessive(clause, at)
            || next.equals("inziens"));
  }

  /** {@code mijn voorkeur}, {@code naar ons oordeel}, {@code in onze ogen}. */
  private static boolean isPossessive(Clause clause, int at) {
    String word = word(clause, at);
    return !word.equals("mij") && !word.equals("mijns");
  }

  private @Nullable Phrase phraseAt(Clause clause, int at) {
    for (Phrase phrase : phrases.getOrDefault(word(clause, at), List.of())) {
      boolean same = at + phrase.words().size() <= clause.words().size();
      for (int i = 0; same && i < phrase.words().size(); i++) {
        same = word(clause, at + i).equals(phrase.words().get(i));
      }
      if (same) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isSubject(Clause clause, int at, int length, int finite) {
    if (PREPOSITIONS.contains(word(clause, at - 1)) || isPartOfName(clause, at)) {
      return false;
    }
    int behind = at + length;
    if (isForeign(clause, behind)) {
      return false;
    }
    if (!clause.main()) {
      return at <= 4;
    }
    if (finite < 0) {
      return at <= 1;
    }
    return at < finite
        ? finite - behind <= 2 || word(clause, behind).equals(",")
        : followsVerb(clause, finite, at)
            && (NOMINATIVE.contains(word(clause, at)) || !hasThirdPartyBefore(clause, finite));
  }

  /** {@code LTO Nederland} is no country. */
  private static boolean isPartOfName(Clause clause, int at) {
    return at > 0 && clause.words().get(at - 1).capitals() && word(clause, at).equals("nederland");
  }

  /** Behind the first verb, or behind one more: {@code Het sluiten van grenzen acht ik …}. */
  private static boolean followsVerb(Clause clause, int finite, int at) {
    return follows(clause, finite, at)
        || at - 1 > finite && at - 1 > 0 && ClauseSplitter.isFinite(word(clause, at - 1));
  }

  /** {@code de regering van Hongkong}, {@code Nederland en China}: not the holder alone. */
  private boolean isForeign(Clause clause, int behind) {
    String next = word(clause, behind);
    return (next.equals("van") || next.equals("in") || next.equals("en"))
        && thirdParties.contains(word(clause, behind + 1));
  }

  private static boolean follows(Clause clause, int finite, int at) {
    for (int i = finite + 1; i < at; i++) {
      if (i - finite > FURTHEST_BEHIND_VERB || !SKIPPED.contains(word(clause, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLineOf(Clause clause, int at) {
    String before = word(clause, at - 1);
    return (before.equals("vanuit") || before.equals("binnen"))
            && !word(clause, at + 1).equals("eu")
        || BEFORE_NAMED.contains(before)
        || before.equals("door") && isPassive(clause)
        || before.equals("van") && LINE.contains(word(clause, at - 2))
        || before.equals("voor") && (at <= 3 || NEEDED.contains(word(clause, at - 2)));
  }

  private static boolean isPassive(Clause clause) {
    return clause.words().stream().anyMatch(w -> PASSIVES.contains(w.text()));
  }

  /** Whether somebody else is the subject of a verb of doing, saying or wishing. */
  boolean hasActingThirdParty(Clause clause) {
    int finite = finite(clause);
    return finite < 0
        ? hasThirdPartyBefore(clause, Math.min(FIRST_WORDS, clause.words().size()))
        : !JUDGED.contains(word(clause, finite)) && hasThirdParty(clause, finite)
            || hasPersonalVerb(clause);
  }

  /** Whether its verb is one of people: {@code LTO verwerpt}, {@code Boeren maken zich zorgen}. */
  boolean hasPersonalVerb(Clause clause) {
    int finite = finite(clause);
    String next = word(clause, finite + 1);
    return finite >= 0
        && (personal.contains(word(clause, finite))
            || word(clause, finite).startsWith("ma") && next.equals("zich"));
  }

  /** Whether somebody else is the subject: before the verb or right behind it. */
  boolean hasThirdParty(Clause clause) {
    int finite = finite(clause);
    return finite >= 0 && hasThirdParty(clause, finite);
  }

  private boolean hasThirdParty(Clause clause, int finite) {
    if (hasThirdPartyBefore(clause, finite)) {
      return true;
    }
    String next = word(clause, finite + 1);
    String afterNext = word(clause, finite + 2);
    return thirdParties.contains(next)
        || (next.equals("de") || next.equals("het") || next.equals("veel"))
            && thirdParties.contains(afterNext);
  }

  private boolean hasThirdPartyBefore(Clause clause, int finite) {
    int i = 0;
    while (i < finite && OPENINGS.contains(word(clause, i))) {
      i++;
    }
    for (; i < finite; i++) {
      String word = word(clause, i);
      if (PREPOSITIONS.contains(word) || word.equals(",")) {
        return false;
      }
      if (thirdParties.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static int finite(Clause clause) {
    for (int i = 0; i < clause.words().size(); i++) {
      if (ClauseSplitter.isFinite(word(clause, i)) || isFirstPerson(clause, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFirstPerson(Clause clause, int i) {
    return FIRST_PERSONS.contains(word(clause, i))
        && (word(clause, i + 1).equals("ik") || word(clause, i - 1).equals("ik"));
  }

  private static String word(Clause clause, int i) {
    return i >= 0 && i < clause.words().size() ? clause.words().get(i).text() : "";
  }
}

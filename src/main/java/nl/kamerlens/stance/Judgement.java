package nl.kamerlens.stance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Which way a cue points in its sentence, how strongly and when.
 *
 * <p>{@code "Het kabinet vindt dat inmenging onacceptabel is"}: the opinion is that of its content.
 * {@code "willen we niet afhankelijk worden"}: a denial turns a wish round.
 */
record Judgement(Polarity polarity, int strength, Tense tense, boolean told) {
  private static final Pattern DENIAL =
      Pattern.compile(
          " (?:niet(?! alleen| slechts| enkel| in de | langer| zonder(?! meer))|geen|onvoldoende|nooit) ");

  private static final Pattern FUTURE = Pattern.compile(" (?:zal|zullen) ");

  /** {@code opgeroepen, geïnvesteerd, aangekondigd, besloten}. */
  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:[a-z]*ge[a-zëï]+(?:d|t|en)|(?:be|ver|ont|her)[a-z]+(?:[dt]|sloten))");

  /** Nouns and others that look like participles. */
  private static final Set<String> NO_PARTICIPLES =
      Set.copyOf(Lexicon.load("stance-no-participles"));

  private static final Pattern HAVE =
      Pattern.compile(" (?:heeft|hebben|heb|had|hadden|werd|werden) ");

  static Judgement of(Cue cue, List<Clause> clauses, CueFinder cues, Set<String> intensifiers) {
    boolean opinion = cue.rule().content() == CueRule.Content.FOLLOWING;
    Cue content = cue.rule().content() == CueRule.Content.OWN ? null : content(cue, clauses, cues);
    Cue deciding = content == null ? cue : content;
    Polarity polarity = Objects.requireNonNull(deciding.rule().polarity());
    int strength = deciding.rule().strength();
    if (deciding.firm() || intensified(deciding, polarity, intensifiers)) {
      strength = 3;
    }
    if (polarity == Polarity.SUPPORT && isDenied(deciding)) {
      polarity = deciding.rule().denied();
    } else if (opinion && content == null && clauses.stream().anyMatch(Judgement::isDenying)) {
      polarity = cue.rule().denied();
    }
    return new Judgement(polarity, strength, tense(cue), content != null);
  }

  /** Where the sentence itself does not tell the attitude, that of the stance before it. */
  Judgement orThatOf(Stance before) {
    return told ? this : new Judgement(before.polarity(), before.strength(), tense, true);
  }

  /**
   * The cue of what follows an opinion: first in the same clause, then in those that hang on it.
   */
  private static @Nullable Cue content(Cue cue, List<Clause> clauses, CueFinder cues) {
    boolean opinion = cue.rule().content() == CueRule.Content.FOLLOWING;
    for (Clause clause : clauses) {
      Cue found = opinion || !clause.main() ? cues.findContent(clause) : null;
      if (found != null && found.rule().polarity() != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isDenying(Clause clause) {
    return DENIAL.matcher(clause.text()).find();
  }

  /** A denial between the marks that part the clause from the next main clause. */
  private static boolean isDenied(Cue cue) {
    Matcher denial = DENIAL.matcher(cue.clause().text());
    while (denial.find()) {
      if (isTogether(cue, cue.clause().wordAt(denial.start() + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTogether(Cue cue, int denial) {
    int from = Math.min(denial, cue.from());
    int to = Math.max(denial, cue.to());
    for (Word word : cue.clause().words().subList(from, to)) {
      if (word.text().equals(";") || word.text().equals(":") || word.text().equals("maar")) {
        return false;
      }
    }
    return true;
  }

  private static boolean intensified(Cue cue, Polarity polarity, Set<String> intensifiers) {
    if (polarity != Polarity.CONCERN && polarity != Polarity.OPPOSE || cue.rule().strength() < 2) {
      return false;
    }
    List<Word> words = cue.clause().words();
    int from = Math.max(0, cue.from() - 2);
    for (Word word : words.subList(from, Math.min(words.size(), cue.to() + 1))) {
      if (intensifiers.contains(word.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasParticiple(Clause clause) {
    return clause.words().stream()
        .map(Word::text)
        .anyMatch(w -> PARTICIPLE.matcher(w).matches() && !NO_PARTICIPLES.contains(w));
  }

  private static Tense tense(Cue cue) {
    String text = cue.clause().text();
    if (FUTURE.matcher(text).find()) {
      return Tense.FUTURE;
    }
    boolean perfect = HAVE.matcher(text).find() && hasParticiple(cue.clause());
    return cue.past() || perfect || cue.rule().name().equals("bill") ? Tense.PAST : Tense.PRESENT;
  }
}

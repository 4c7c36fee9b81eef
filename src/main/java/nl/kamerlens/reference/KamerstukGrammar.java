package nl.kamerlens.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a citation of a Kamerstuk behind its announcing words, as the rules file has them.
 */
final class KamerstukGrammar {
  /** Whoever cites more at once means something else. */
  private static final int LONGEST_RANGE = 60;

  private final Pattern dossier;
  private final Pattern rijkswet;
  private final Pattern council;
  private final Pattern chapter;
  private final Pattern fund;
  private final Pattern session;
  private final Pattern numbered;
  private final Pattern hyphenated;
  private final Pattern slashed;
  private final Pattern bracketed;
  private final Pattern afterComma;
  private final Pattern letter;
  private final Pattern dossierJoint;
  private final Pattern nextNumbered;
  private final Pattern nextPlain;
  private final Pattern rangeEnd;
  private final Pattern nextLetter;
  private final Pattern page;
  private final Pattern pageBehindTitle;
  private final Pattern bijlage;
  private final Pattern closedSuffix;
  private final Pattern wholeEnd;
  private final Pattern dossierRange;
  private final Pattern budget;
  private final Set<String> councilDossiers;
  private final Set<String> notLetters;

  KamerstukGrammar(RuleSet rules) {
    dossier = compile(rules, "dossier");
    rijkswet = compile(rules, "rijkswet");
    council = compile(rules, "council");
    chapter = compile(rules, "suffix");
    fund = compile(rules, "fund");
    session = compile(rules, "between-session");
    numbered = compile(rules, "numbered");
    hyphenated = compile(rules, "hyphenated");
    slashed = compile(rules, "slashed");
    bracketed = compile(rules, "bracketed");
    afterComma = compile(rules, "after-comma");
    letter = compile(rules, "letter");
    dossierJoint = compile(rules, "dossier-joint");
    nextNumbered = compile(rules, "next-numbered");
    nextPlain = compile(rules, "next-plain");
    rangeEnd = compile(rules, "range-end");
    nextLetter = compile(rules, "next-letter");
    page = compile(rules, "page");
    pageBehindTitle = compile(rules, "page-behind-title");
    bijlage = compile(rules, "bijlage");
    closedSuffix = compile(rules, "closed-suffix");
    wholeEnd = compile(rules, "whole-end");
    dossierRange = compile(rules, "dossier-range");
    budget = compile(rules, "budget");
    councilDossiers = Set.copyOf(Lexicon.load("council-dossiers"));
    notLetters = Set.copyOf(Lexicon.load("not-letters"));
  }

  private static Pattern compile(RuleSet rules, String fragment) {
    return rules.fragmentPattern(fragment);
  }

  /** A dossier with what belongs to its name: {@code 35 099 (R2114)}, {@code 36 600 V}. */
  @Nullable DossierMark dossier(Cursor cursor) {
    int start = cursor.at();
    Matcher found = cursor.read(dossier);
    if (found == null) {
      return null;
    }
    String number = found.group("dossier").replaceAll("[ .]", "");
    cursor.skip(rijkswet);
    String suffix = suffix(cursor, number);
    cursor.skip(rijkswet);
    return new DossierMark(number, suffix, new Span(start, cursor.at()));
  }

  private @Nullable String suffix(Cursor cursor, String number) {
    if (councilDossiers.contains(number)) {
      Matcher found = cursor.read(council);
      return found == null ? null : found.group("council");
    }
    Matcher found = cursor.read(chapter);
    if (found != null) {
      return found.group("chapter").replace(" ", "").toUpperCase(Locale.ROOT);
    }
    found = cursor.read(fund);
    return found == null ? null : found.group("fund");
  }

  /**
   * A dossier in brackets of its own: {@code (21501-32)}, {@code (36410-V)}; null where more stands
   * in them.
   */
  @Nullable DossierMark bracketedDossier(Cursor cursor) {
    DossierMark read = dossier(cursor);
    Matcher found = read == null || read.suffix() != null ? null : cursor.read(closedSuffix);
    return read == null || found == null
        ? read
        : new DossierMark(
            read.number(), found.group("suffix"), new Span(read.span().start(), cursor.at()));
  }

  /** The separator between two dossiers of one document; the cursor is then at the second. */
  boolean joint(Cursor cursor) {
    int start = cursor.at();
    if (cursor.skip(dossierJoint) && cursor.sees(dossier)) {
      return true;
    }
    cursor.moveTo(start);
    return false;
  }

  @Nullable String session(Cursor cursor) {
    Matcher found = cursor.read(session);
    return found == null ? null : found.group("session");
  }

  /**
   * The number behind a dossier.
   *
   * @param marked whether a word announced the citation: then weaker forms will do
   */
  @Nullable NumberMark number(
      Cursor cursor, boolean marked, boolean bracket, boolean firstChamber) {
    Matcher found = cursor.read(numbered);
    if (found != null) {
      return number(found, isPlural(found.group("nr")));
    }
    found = cursor.read(hyphenated);
    if (found != null) {
      return number(found, false);
    }
    if (marked) {
      found = cursor.read(slashed);
      found = found == null ? cursor.read(bracketed) : found;
      found = found == null ? cursor.read(afterComma) : found;
      if (found != null) {
        return new NumberMark(
            found.group("number"), new Span(found.start("number"), found.end()), false, true);
      }
    }
    return marked || bracket ? letter(cursor, marked, firstChamber) : null;
  }

  private static boolean isPlural(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(" ", "");
    return lower.startsWith("nrs") || lower.startsWith("nummers") || lower.startsWith("nos");
  }

  private static NumberMark number(Matcher found, boolean plural) {
    return new NumberMark(
        found.group("number"), new Span(found.start("number"), found.end("number")), plural, true);
  }

  private @Nullable NumberMark letter(Cursor cursor, boolean marked, boolean firstChamber) {
    int start = cursor.at();
    Matcher found = cursor.read(letter);
    if (found == null) {
      return null;
    }
    String value = found.group("letter");
    boolean said = found.group("said") != null;
    boolean comma = found.group("comma") != null;
    if (notLetters.contains(value) && !said && !firstChamber || !marked && !comma && !said) {
      cursor.moveTo(start);
      return null;
    }
    boolean certain =
        said || comma || firstChamber || value.length() > 1 || !isChapterOrFund(value);
    return new NumberMark(
        value, new Span(found.start("letter"), found.end("letter")), false, certain);
  }

  /** {@code (36625-X)}: a letter that closes its bracket, of a budget or of the Eerste Kamer. */
  @Nullable NumberMark closedLetter(Cursor cursor) {
    Matcher found = cursor.look(closedSuffix);
    if (found == null || !Character.isLetter(found.group("suffix").charAt(0))) {
      return null;
    }
    cursor.moveTo(found.end());
    Span place = new Span(found.start("suffix"), found.end("suffix"));
    return new NumberMark(found.group("suffix"), place, false, false);
  }

  private static boolean isChapterOrFund(String letter) {
    return "ABCEFHIJKLMVX".contains(letter);
  }

  /** The next number of a list: {@code , nr. 684} or {@code en 685}. */
  @Nullable NumberMark next(Cursor cursor, NumberMark last, boolean plural) {
    int start = cursor.at();
    Matcher found = cursor.read(nextNumbered);
    if (found != null) {
      return new NumberMark(
          found.group("number"),
          new Span(found.start("nr"), found.end("number")),
          plural || isPlural(found.group("nr")),
          true);
    }
    found = cursor.read(last.isLetters() ? nextLetter : nextPlain);
    if (found == null) {
      return null;
    }
    NumberMark next = number(found, plural);
    cursor.moveTo(next.span().start());
    boolean isDossier = cursor.sees(dossier);
    cursor.moveTo(found.end("number"));
    if (!isDossier && (last.isLetters() || plural || follows(last, next, cursor))) {
      return next;
    }
    cursor.moveTo(start);
    return null;
  }

  /** Behind a single {@code nr. 684} only a greater number near it goes on with the list. */
  private boolean follows(NumberMark last, NumberMark next, Cursor cursor) {
    int first = Integer.parseInt(digits(last.value()));
    int second = Integer.parseInt(digits(next.value()));
    return second > first && second - first < 300 && cursor.sees(wholeEnd);
  }

  private static String digits(String value) {
    return value.replaceAll("\\D", "");
  }

  /** The last number of a range: {@code 12 tot en met 15}. */
  @Nullable NumberMark rangeEnd(Cursor cursor, NumberMark first) {
    if (first.isLetters()) {
      return null;
    }
    int start = cursor.at();
    Matcher found = cursor.read(rangeEnd);
    if (found == null) {
      return null;
    }
    int from = Integer.parseInt(digits(first.value()));
    int to = Integer.parseInt(found.group("number"));
    if (to <= from || to - from > LONGEST_RANGE) {
      cursor.moveTo(start);
      return null;
    }
    return number(found, first.plural());
  }

  /** The last dossier of a range: {@code 36 602 tot en met 36 608}. */
  @Nullable DossierMark rangeEnd(Cursor cursor, DossierMark first) {
    int start = cursor.at();
    DossierMark last = cursor.skip(dossierRange) ? dossier(cursor) : null;
    int from = Integer.parseInt(first.number());
    int to = last == null || last.suffix() != null ? 0 : Integer.parseInt(last.number());
    if (to <= from || to - from > LONGEST_RANGE) {
      cursor.moveTo(start);
      return null;
    }
    return last;
  }

  /** Whether these words speak of a budget or a fund. */
  boolean isBudget(String words) {
    return budget.matcher(words).find();
  }

  /** The pages pinned, as written; the cursor is then behind them. */
  @Nullable String page(Cursor cursor) {
    Matcher found = cursor.read(page);
    found = found == null ? cursor.read(pageBehindTitle) : found;
    return found == null ? null : found.group("page");
  }

  boolean bijlage(Cursor cursor) {
    return cursor.skip(bijlage);
  }

  /** Whether nothing stands here that would make the number before it another thing. */
  boolean endsHere(Cursor cursor) {
    return cursor.sees(wholeEnd);
  }

  boolean isCouncilDossier(String number) {
    return councilDossiers.contains(number);
  }
}

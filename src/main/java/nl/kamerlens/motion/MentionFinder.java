package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import nl.kamerlens.document.Span;
import nl.kamerlens.motion.NoteNumberFinder.NoteNumbers;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what names a motie behind the word: its members, its number, or both in either order.
 *
 * <p>{@code moties van de leden A en B (x, y)} are as many moties as numbers, each of all these
 * members. A motie without members or number is not named.
 */
final class MentionFinder {
  private static final int LONGEST_TITLE = 260;

  private final AnalyzedText text;
  private final String content;
  private final MemberFinder memberFinder;
  private final NumberFinder numberFinder;
  private final NoteNumberFinder noteFinder;
  private final Matcher filler;
  private final Matcher opener;
  private final Matcher announcer;
  private final Matcher letter;
  private final Matcher document;
  private final Matcher stuk;
  private final Matcher further;
  private final Matcher possessive;
  private final Matcher vote;

  MentionFinder(AnalyzedText text, List<Reference> references, MemberNames names, RuleSet rules) {
    this.text = text;
    this.content = text.content();
    this.memberFinder = new MemberFinder(content, names, rules);
    this.numberFinder = new NumberFinder(content, references, rules);
    this.noteFinder = new NoteNumberFinder(text, references, rules);
    this.filler = matcher(rules, "filler");
    this.opener = matcher(rules, "opener");
    this.announcer = matcher(rules, "strict-announcer");
    this.letter = matcher(rules, "governing-letter");
    this.document = matcher(rules, "document-before-members");
    this.stuk = matcher(rules, "on-stuk");
    this.further = matcher(rules, "further");
    this.possessive = matcher(rules, "possessive");
    this.vote = matcher(rules, "vote");
  }

  private Matcher matcher(RuleSet rules, String fragment) {
    return rules.fragmentPattern(fragment).matcher(content);
  }

  /**
   * The moties that this word names; none where it only points back or speaks in general.
   *
   * @param limit where its clause, or the text before the next motie, ends
   */
  List<Mention> at(MotionWord word, int limit) {
    List<Reference> announced = numberFinder.announcedBy(word);
    if (!announced.isEmpty()) {
      int end = last(announced).span().end();
      return numbered(word, membersBehind(end, Math.max(end, limit)), announced, end);
    }
    int from = filler.region(word.end(), limit).lookingAt() ? filler.end() : word.end();
    MemberList list = memberFinder.announcedAt(word.end(), limit);
    list = list == null ? memberFinder.announcedAt(from, limit) : list;
    list = list == null && !isTitleOfVote(word) ? memberFinder.directAt(word.end(), limit) : list;
    list = list == null ? behindTitle(from, limit) : list;
    return list == null ? withoutMembers(word, from, limit) : withMembers(word, list, limit);
  }

  /** {@code motie over kernwapens van het lid Karabulut}. */
  private @Nullable MemberList behindTitle(int from, int limit) {
    if (!opener.region(from, limit).lookingAt()) {
      return null;
    }
    int bound = Math.min(numberFinder.nextStart(from, limit), from + LONGEST_TITLE);
    announcer.region(from, bound);
    while (announcer.find()) {
      int start = announcer.start();
      if (!document.region(Math.max(from, start - 30), start).find()) {
        return memberFinder.announcedAt(start, limit);
      }
    }
    return null;
  }

  private List<Mention> withMembers(MotionWord word, MemberList list, int limit) {
    int end = memberFinder.behindParty(list.end(), limit);
    List<Reference> numbers = numberFinder.after(end, limit, word.plural(), true);
    if (numbers.size() == 1 && isLetters(word, last(numbers).span().end(), limit)) {
      return List.of(mention(word, list.end(), list.merged(), null, null));
    }
    if (!numbers.isEmpty()) {
      List<Mention> others =
          word.plural() ? further(word, last(numbers).span().end(), limit) : List.of();
      MemberList members = others.isEmpty() ? list : list.asOne();
      List<Mention> found = new ArrayList<>(numbered(word, members, numbers, list.end()));
      found.addAll(others);
      return found;
    }
    PublicationId before = numberFinder.before(word);
    if (before != null) {
      return List.of(mention(word, list.end(), list.merged(), before, null));
    }
    PublicationId row = rowNumber(word, end);
    return row == null
        ? unnumbered(word, list, limit)
        : List.of(
            mention(word, text.passageAt(word.start()).span().end(), list.merged(), row, null));
  }

  /** In a table the number closes the paragraph that the motie opens, without bracket or comma. */
  private @Nullable PublicationId rowNumber(MotionWord word, int from) {
    Span passage = text.passageAt(word.start()).span();
    boolean opens = word.start() == passage.start() && !word.plural();
    return opens ? numberFinder.closing(from, passage.end()) : null;
  }

  /** Moties whose numbers stand in a footnote, in a debate, or nowhere. */
  private List<Mention> unnumbered(MotionWord word, MemberList list, int limit) {
    int end = list.end();
    if (stuk.region(memberFinder.behindParty(end, limit), limit).lookingAt()) {
      PublicationId own = numberFinder.onlyOne(stuk.group("number"));
      return List.of(mention(word, stuk.end("number"), list.merged(), own, null));
    }
    if (word.plural() && !list.listed() && list.groups().size() > 1) {
      return eachWithNote(word, list, limit);
    }
    boolean letters = isGoverned(word);
    NoteNumbers note = letters ? null : noteFinder.after(end, limit);
    return note == null
        ? List.of(mention(word, end, list.merged(), null, null))
        : noted(word, end, list.merged(), note);
  }

  /** {@code de moties Boswijk¹ en Paternotte²}. */
  private List<Mention> eachWithNote(MotionWord word, MemberList list, int limit) {
    List<Mention> found = new ArrayList<>();
    List<MemberGroup> groups = list.groups();
    NoteNumbers shared = noteFinder.after(list.end(), limit);
    for (int i = 0; i < groups.size(); i++) {
      MemberGroup group = groups.get(i);
      boolean isLast = i + 1 == groups.size();
      NoteNumbers own =
          isLast ? shared : noteFinder.after(group.end(), groups.get(i + 1).end() - 1);
      own = own != null && !isLast && own.position() > group.end() + 3 ? null : own;
      if (own == null && shared != null && shared.ids().size() == groups.size()) {
        found.add(mention(word, group.end(), group, shared.ids().get(i), shared.label()));
      } else {
        PublicationId id =
            own == null ? null : own.ids().get(own.ids().size() == groups.size() ? i : 0);
        found.add(mention(word, group.end(), group, id, own == null ? null : own.label()));
      }
    }
    return found;
  }

  private List<Mention> withoutMembers(MotionWord word, int from, int limit) {
    boolean titled = opener.region(from, limit).lookingAt();
    List<Reference> numbers = numberFinder.after(from, limit, word.plural(), titled);
    if (!numbers.isEmpty()) {
      int end = last(numbers).span().end();
      boolean letters = numbers.size() == 1 && isLetters(word, end, limit);
      MemberList list = membersBehind(end, limit);
      list = list == null ? owner(word) : list;
      return letters ? List.of() : numbered(word, list, numbers, end);
    }
    if (stuk.region(from, limit).lookingAt()) {
      PublicationId own = numberFinder.onlyOne(stuk.group("number"));
      int end = stuk.end("number");
      MemberList list = membersBehind(end, limit);
      MemberGroup members = list == null ? new MemberGroup(List.of(), false, end) : list.merged();
      return List.of(mention(word, members.end(), members, own, null));
    }
    NoteNumbers note = noteFinder.after(word.end(), limit);
    boolean attached =
        note != null && (titled || note.position() == word.end()) && !isGoverned(word);
    return note != null && attached
        ? noted(word, note.position(), new MemberGroup(List.of(), false, from), note)
        : List.of();
  }

  /** {@code Stemmingen moties Verkeersveiligheid}: the subject of the debate, no member. */
  private boolean isTitleOfVote(MotionWord word) {
    boolean joined = word.end() < content.length() && content.charAt(word.end()) == '-';
    return !joined && vote.region(Math.max(0, word.start() - 40), word.start()).find();
  }

  /** {@code Mevrouw De Wit houdt haar motie (…) aan}: the only member of the sentence. */
  private @Nullable MemberList owner(MotionWord word) {
    if (word.plural() || !possessive.region(Math.max(0, word.start() - 40), word.start()).find()) {
      return null;
    }
    int from = text.sentenceAt(word.start()).span().start();
    return memberFinder.onlyOneIn(Math.max(from, word.start() - 200), word.start());
  }

  private @Nullable MemberList membersBehind(int end, int limit) {
    int from = Math.min(end, limit);
    while (from < limit && ")],".indexOf(content.charAt(from)) >= 0) {
      from++;
    }
    MemberList list = memberFinder.announcedAt(from, limit);
    return list == null && content.startsWith(" (", from)
        ? memberFinder.directAt(from, limit)
        : list;
  }

  private List<Mention> numbered(
      MotionWord word, @Nullable MemberList list, List<Reference> numbers, int listEnd) {
    List<Mention> found = new ArrayList<>();
    boolean each =
        list != null && !list.listed() && word.plural() && list.groups().size() == numbers.size();
    boolean lastOnly = list != null && !list.listed() && word.plural() && numbers.size() == 1;
    for (int i = 0; i < (word.plural() ? numbers.size() : 1); i++) {
      MemberGroup group =
          list == null
              ? new MemberGroup(List.of(), false, listEnd)
              : each
                  ? list.groups().get(i)
                  : lastOnly ? lastGroup(word, list, found) : list.merged();
      int end = Math.max(numbers.get(i).span().end(), group.end());
      found.add(mention(word, end, group, numbers.get(i).id(), null));
    }
    return found;
  }

  /** In {@code moties Boswijk en Paternotte (x)} the number is that of the last one. */
  private MemberGroup lastGroup(MotionWord word, MemberList list, List<Mention> found) {
    List<MemberGroup> groups = list.groups();
    for (MemberGroup group : groups.subList(0, groups.size() - 1)) {
      found.add(mention(word, group.end(), group, null, null));
    }
    return groups.get(groups.size() - 1);
  }

  /** {@code … (x) en van de leden C en D over … (y)}: the quotes nest, the members do not. */
  private List<Mention> further(MotionWord word, int from, int limit) {
    List<Mention> found = new ArrayList<>();
    int at = Math.min(from, limit);
    while (further.region(at, limit).lookingAt()) {
      MemberList list = memberFinder.announcedAt(further.end(), limit);
      list = list == null ? memberFinder.directAt(further.end(), limit) : list;
      if (list == null) {
        break;
      }
      int end = memberFinder.behindParty(list.end(), limit);
      List<Reference> numbers = numberFinder.after(end, limit, true, true);
      if (numbers.isEmpty()) {
        break;
      }
      found.addAll(numbered(word, list.asOne(), numbers, list.end()));
      at = Math.min(last(numbers).span().end(), limit);
    }
    return found;
  }

  private List<Mention> noted(MotionWord word, int end, MemberGroup members, NoteNumbers note) {
    List<Mention> found = new ArrayList<>();
    for (PublicationId id : word.plural() ? note.ids() : note.ids().subList(0, 1)) {
      found.add(mention(word, end, members, id, note.label()));
    }
    return found;
  }

  private Mention mention(
      MotionWord word,
      int end,
      MemberGroup members,
      @Nullable PublicationId id,
      @Nullable String footnote) {
    return new Mention(new Span(word.start(), end), members.names(), members.cs(), id, footnote);
  }

  /** Whether this single number is that of the letter that answers the motie. */
  private boolean isLetters(MotionWord word, int end, int limit) {
    return isGoverned(word) && !numberFinder.hasNumber(end, limit);
  }

  /** {@code de Kamerbrief n.a.v. de motie …}: a number behind it may be the letter's. */
  private boolean isGoverned(MotionWord word) {
    letter.region(Math.max(0, word.start() - 160), word.start());
    return letter.find();
  }

  private static Reference last(List<Reference> numbers) {
    return numbers.get(numbers.size() - 1);
  }
}

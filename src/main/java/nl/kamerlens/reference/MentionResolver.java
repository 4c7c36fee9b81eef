package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.CitedPlaces.Cited;
import nl.kamerlens.reference.Mention.Kind;
import nl.kamerlens.reference.Mention.ResolvedBy;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.NoteCall;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tells which publication a mention cites, in the order of the text: by the number beside it, by
 * its footnote, by a name given earlier, by what it points back to, or by the list of documents.
 *
 * <p>Only the nearest citation before it counts: one that does not resolve, or is of another sort,
 * blocks the way to older ones.
 */
final class MentionResolver {
  /** How far {@code die motie} reaches back. */
  private static final int FARTHEST = 600;

  /** The footnote's mark may stand behind the closing bracket or full stop. */
  private static final int MARK_GAP = 2;

  private static final Pattern SORT_WORD =
      Pattern.compile(
          "(?:brief|notitie|nota|rapport|verslag|motie|amendement|advies|wetsvoorstel)(?!\\p{L})");

  private final AnalyzedText text;
  private final String content;
  private final CitedPlaces cited;
  private final Pattern numberGap;
  private final KnownPublications known;
  private final TreeMap<Integer, NoteCall> calls = new TreeMap<>();
  private final TreeMap<Integer, Passage> notes = new TreeMap<>();
  private final Map<String, Mention> names = new HashMap<>();

  MentionResolver(
      AnalyzedText text, CitedPlaces cited, Pattern numberGap, KnownPublications known) {
    this.text = text;
    this.content = text.content();
    this.cited = cited;
    this.numberGap = numberGap;
    this.known = known;
    text.noteCalls().forEach(call -> calls.put(call.position(), call));
    text.passages().stream()
        .filter(Passage::isFootnote)
        .forEach(note -> notes.put(note.span().start(), note));
  }

  List<Mention> resolve(List<Mention> mentions) {
    List<Mention> resolved = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Mention done = resolve(mention);
      if (done != null) {
        cited.add(done);
        resolved.add(done);
      }
    }
    return resolved;
  }

  private @Nullable Mention resolve(Mention mention) {
    return switch (mention.rule()) {
      case "idem" -> idem(mention);
      case "note" -> note(mention);
      case "back" -> back(mention);
      case "alias" -> alias(mention);
      case "alias-use" -> named(mention);
      default -> remember(document(mention));
    };
  }

  private Mention document(Mention mention) {
    Cited number = cited.numberFrom(mention.span().end());
    if (number != null && number.id() != null && isBeside(mention.span(), number.span())) {
      return mention.resolved(number.id(), ResolvedBy.NUMBER, number.span());
    }
    int end = mention.span().end();
    Map.Entry<Integer, NoteCall> call = calls.ceilingEntry(end);
    if (call != null && call.getKey() <= end + MARK_GAP) {
      Cited only = text.noteOf(call.getValue()).map(n -> cited.onlyOne(n.span())).orElse(null);
      if (only != null && only.id() != null) {
        return mention.resolved(only.id(), ResolvedBy.FOOTNOTE, only.span());
      }
    }
    Mention earlier = isNamed(mention) ? names.get(key(mention)) : null;
    if (earlier != null && earlier.id() != null) {
      return mention.resolved(earlier.id(), ResolvedBy.ALIAS, earlier.span());
    }
    PublicationId id = known.find(mention);
    return id == null ? mention : mention.resolved(id, ResolvedBy.CORPUS, null);
  }

  private boolean isBeside(Span mention, Span number) {
    if (number.start() - mention.end() > 30) {
      return false;
    }
    String between = content.substring(mention.end(), number.start());
    return numberGap.matcher(between).matches();
  }

  /** One name for two documents is a name for none. */
  private Mention remember(Mention mention) {
    PublicationId id = mention.id();
    if (id != null && isNamed(mention)) {
      names.merge(
          key(mention),
          mention,
          (old, now) -> id.equals(old.id()) ? old : old.blockedBy(mention.span()));
    }
    return mention;
  }

  /** A year or a month does not tell one letter from another. */
  private static boolean isNamed(Mention mention) {
    String date = mention.date();
    return mention.title() != null || date != null && date.length() == 10;
  }

  private static String key(Mention mention) {
    String title = mention.title();
    return title == null ? mention.sort() + " " + mention.date() : KnownPublications.title(title);
  }

  /** {@code Idem}: what stands before it in its footnote, else all of the footnote before. */
  private Mention idem(Mention mention) {
    Passage passage = text.passageAt(mention.span().start());
    Cited own = cited.lastBefore(mention.span().start(), passage.span().start());
    if (own != null || !passage.isFootnote()) {
      return own == null ? mention : pointed(mention, own);
    }
    Map.Entry<Integer, Passage> before = notes.lowerEntry(passage.span().start());
    if (before == null) {
      return mention;
    }
    Cited only = cited.onlyOne(before.getValue().span());
    return only == null ? mention : pointed(mention, only);
  }

  private static Mention pointed(Mention mention, Cited antecedent) {
    return antecedent.id() == null
        ? mention.blockedBy(antecedent.span())
        : mention.resolved(antecedent.id(), ResolvedBy.ANTECEDENT, antecedent.span());
  }

  /** {@code Zie noot 4}: the nearest footnote 4 before it. */
  private Mention note(Mention mention) {
    String label = mention.title();
    Mention plain = mention.withTitle(null);
    for (Passage note : notes.headMap(mention.span().start(), false).descendingMap().values()) {
      if (String.valueOf(label).equals(note.label())) {
        Cited only = cited.onlyOne(note.span());
        return only == null || only.id() == null
            ? plain.blockedBy(note.span())
            : plain.resolved(only.id(), ResolvedBy.FOOTNOTE, only.span());
      }
    }
    return plain;
  }

  /** {@code Die motie}: the last citation, if it is of a motie. */
  private Mention back(Mention mention) {
    int start = mention.span().start();
    int from = Math.max(text.passageAt(start).span().start(), start - FARTHEST);
    Cited last = cited.lastBefore(start, from);
    if (last == null || !isOfSort(last, String.valueOf(mention.sort()))) {
      return mention;
    }
    return pointed(mention, last);
  }

  private boolean isOfSort(Cited last, String sort) {
    if (sort.equals("kamerstuk") || sort.equals("stuk")) {
      return last.id() != null && last.id().kind() == PublicationId.Kind.KAMERSTUK;
    }
    String own = last.sort() != null ? last.sort() : lastSort(cited.before(last));
    return lastSort(own).equals(lastSort(sort));
  }

  private static String lastSort(String words) {
    Matcher word = SORT_WORD.matcher(words.toLowerCase(Locale.ROOT));
    String last = "";
    while (word.find()) {
      last = word.group();
    }
    return last;
  }

  /** {@code (hierna: het rapport)}: of the citation right before it; none where there is none. */
  private @Nullable Mention alias(Mention mention) {
    int start = mention.span().start();
    Cited last = cited.lastBefore(start, Math.max(0, start - FARTHEST));
    if (last == null || start < last.span().end() || !isGap(last.span().end(), start)) {
      return null;
    }
    Mention named = pointed(mention, last).withSort(last.sort());
    names.put(key(named), named);
    return named;
  }

  private boolean isGap(int from, int to) {
    return to - from <= 5 && content.substring(from, to).chars().noneMatch(Character::isLetter);
  }

  private @Nullable Mention named(Mention use) {
    Mention name = names.get(key(use));
    if (name == null || name.kind() != Kind.ALIAS) {
      return null;
    }
    Mention sorted = use.withSort(name.sort());
    return name.id() == null
        ? sorted.blockedBy(name.span())
        : sorted.resolved(name.id(), ResolvedBy.ALIAS, name.span());
  }
}

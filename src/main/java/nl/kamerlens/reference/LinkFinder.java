package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamerlens.document.Link;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.reference.Reference.Confidence;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.NoteCall;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations that only a hyperlink makes: {@code de motie-Temmink}, linked to {@code
 * https://zoek.officielebekendmakingen.nl/kst-31066-1305.html}.
 *
 * <p>Addresses are read by the rules that read them where they are printed. A link is no citation
 * of its own where its words are one already, where its sentence or a footnote called there cites
 * the same publication, or where it leads to the document itself.
 */
public final class LinkFinder {
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:https?:)?//(?:[a-z0-9-]{1,40}\\.){0,4}"
              + "(?:(?:officielebekendmakingen|overheid|tweedekamer|eerstekamer|rechtspraak)\\.nl|europa\\.eu)"
              + "(?:[/:?#].{0,2000})?");

  /** Too short for a dossier of today: some other number. */
  private static final Pattern SHORT = Pattern.compile("\\d{1,4}(?:-\\w*)?");

  private static final int LONGEST = 2000;

  private final ReferenceFinder referenceFinder;

  /**
   * @param referenceFinder reads the addresses
   */
  public LinkFinder(ReferenceFinder referenceFinder) {
    this.referenceFinder = referenceFinder;
  }

  /**
   * The citations by hyperlinks alone, in the order of the text.
   *
   * @param metadata what is known of the document
   * @param cited the citations of its text, in their order
   */
  public List<Reference> find(AnalyzedText text, Metadata metadata, List<Reference> cited) {
    List<Link> links = text.document().links();
    return links.isEmpty() ? List.of() : new Run(text, metadata, cited).find(links);
  }

  /** The finding in one text. */
  private final class Run {
    private final AnalyzedText text;
    private final List<Reference> cited;
    private final Set<String> own = new HashSet<>();
    private final Map<String, Optional<Reference>> targets = new HashMap<>();

    /** For each sentence by its start, the identifiers cited in it. */
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();

    Run(AnalyzedText text, Metadata metadata, List<Reference> cited) {
      this.text = text;
      this.cited = cited;
      if (metadata.id() != null) {
        own.add(metadata.id());
      }
      for (Reference reference : cited) {
        if (reference.self()) {
          own.add(reference.id().value());
        }
        isNew(reference);
      }
    }

    /** Whether neither this sentence nor the one that calls this footnote cites it already. */
    private boolean isNew(Reference reference) {
      int start = reference.span().start();
      boolean added = citedIn(start).add(reference.id().value());
      Passage passage = text.passageAt(start);
      NoteCall call = passage.isFootnote() ? text.callOf(passage).orElse(null) : null;
      return call == null
          ? added
          : citedIn(Math.max(0, call.position() - 1)).add(reference.id().value()) && added;
    }

    private Set<String> citedIn(int offset) {
      return bySentence.computeIfAbsent(
          text.sentenceAt(offset).span().start(), start -> new HashSet<>());
    }

    List<Reference> find(List<Link> links) {
      List<@Nullable Span> places = text.contents(links.stream().map(Link::span).toList());
      List<Reference> found = new ArrayList<>();
      for (int i = 0; i < places.size(); i++) {
        Span words = places.get(i);
        Reference target = words == null ? null : target(links.get(i).target()).orElse(null);
        if (words != null && target != null && isCitation(words, target)) {
          Reference link = target.asLink(words);
          if (isNew(link)) {
            found.add(link);
          }
        }
      }
      return found;
    }

    private Optional<Reference> target(String address) {
      return targets.computeIfAbsent(address, LinkFinder.this::read);
    }

    private boolean isCitation(Span words, Reference target) {
      Passage passage = text.passageAt(words.start());
      return passage.isProse()
          && passage.span().contains(words)
          && !own.contains(target.id().value())
          && !isCitedBy(words, target);
    }

    /** A dossier's number may be linked to one of its documents, a kenmerk to its letter. */
    private boolean isCitedBy(Span words, Reference target) {
      for (int i = firstEndingBehind(words.start()); i < cited.size(); i++) {
        Reference reference = cited.get(i);
        if (reference.span().start() >= words.end()) {
          break;
        }
        boolean vague =
            reference.id().kind() == Kind.KENMERK
                || reference.id().kind() == Kind.DOSSIER && target.id().kind() != Kind.DOSSIER;
        if (!vague) {
          return true;
        }
      }
      return false;
    }

    private int firstEndingBehind(int offset) {
      int low = 0;
      int high = cited.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (cited.get(middle).span().end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** The publication that an address leads to; of a document and its zaak, the document. */
  private Optional<Reference> read(String target) {
    String address = target.strip();
    if (address.isEmpty() || address.length() > LONGEST || !isOfficial(address)) {
      return Optional.empty();
    }
    Optional<PublicationId> id = PublicationId.parse(address);
    if (id.isPresent() && !SHORT.matcher(address).matches()) {
      return id.map(
          found -> Reference.of(new Span(0, address.length()), found, Confidence.MARKED, "link"));
    }
    return referenceFinder.find(AnalyzedText.of(address)).stream()
        .filter(r -> r.confidence() == Confidence.MARKED && r.id().kind() != Kind.KENMERK)
        .reduce((first, last) -> last);
  }

  /** On one of the sites that publish them, or, as in official XML, an identifier alone. */
  private static boolean isOfficial(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return !lower.contains("//") && !lower.startsWith("mailto:")
        || OFFICIAL.matcher(lower).matches();
  }
}

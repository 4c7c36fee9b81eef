package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a PDF: its pages with form feeds between them, running heads above the text of
 * the page and feet below it, lines as they are printed, a blank line between paragraphs.
 */
final class PdfLayout {
  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> lineRoles = new HashMap<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<RaisedNumber> raised = new ArrayList<>();
  private final List<OpenNote> notes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** Where the lines begin that look like headings. */
  private final Set<Integer> outstanding = new HashSet<>();

  private float bodySize;

  private static final int FURNITURE = 1;
  private static final int NOTE = 2;

  /** A raised number in the text. */
  private record RaisedNumber(Span span, String label) {}

  /** A footnote, or what follows of it on the next page. */
  private static final class OpenNote {
    final String label;
    final int start;
    final boolean continued;
    int end;

    OpenNote(String label, int start, int end, boolean continued) {
      this.label = label;
      this.start = start;
      this.end = end;
      this.continued = continued;
    }
  }

  PdfLayout(Limits limits) {
    this.limits = limits;
  }

  Document write(List<PdfPage> pages, Source source) throws DocumentException {
    bodySize = bodySize(pages);
    PdfNotes finder = new PdfNotes(bodySize);
    for (PdfPage page : pages) {
      if (text.length() > 0) {
        text.append('\f');
      }
      PdfMargin.mark(page, bodySize);
      pageStarts.add(text.length());
      writePage(page, finder);
      if (text.length() > limits.textLength()) {
        throw limits.tooLong();
      }
    }
    return document(source);
  }

  /** The size of most of the letters. */
  private static float bodySize(List<PdfPage> pages) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (PdfPage page : pages) {
      for (List<PdfLine> row : page.rows()) {
        for (PdfLine line : row) {
          letters.merge(Math.round(line.size() * 2) / 2f, line.length(), Integer::sum);
        }
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  private void writePage(PdfPage page, PdfNotes finder) {
    List<PdfLine> head = new ArrayList<>();
    List<PdfLine> foot = new ArrayList<>();
    List<List<PdfLine>> body = new ArrayList<>();
    for (List<PdfLine> row : page.rows()) {
      row.stream()
          .filter(PdfLine::isFurniture)
          .forEach(line -> (line.y() < page.height() / 2 ? head : foot).add(line));
      List<PdfLine> rest = row.stream().filter(line -> !line.isFurniture()).toList();
      if (!rest.isEmpty()) {
        body.add(new ArrayList<>(rest));
      }
    }
    List<List<PdfLine>> regions = PdfReadingOrder.regions(body);
    List<List<PdfNotes.Role>> roles = finder.roles(regions);
    writeFurniture(head, page);
    for (int i = 0; i < regions.size(); i++) {
      blank();
      writeRegion(regions.get(i), roles.get(i), page);
    }
    blank();
    writeFurniture(foot, page);
  }

  private void writeFurniture(List<PdfLine> lines, PdfPage page) {
    for (PdfLine line : lines) {
      lineRoles.put(text.length(), FURNITURE);
      writeLine(line, page);
    }
  }

  private void blank() {
    int length = text.length();
    boolean already =
        length < 2 || text.charAt(length - 1) == '\f' || text.charAt(length - 2) == '\n';
    if (!already) {
      text.append('\n');
    }
  }

  private void writeRegion(List<PdfLine> lines, List<PdfNotes.Role> roles, PdfPage page) {
    float pitch = pitch(lines);
    float left = (float) lines.stream().mapToDouble(PdfLine::start).min().orElse(0);
    OpenNote note = null;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfNotes.Role role = roles.get(i);
      boolean changes =
          i > 0 && (role == PdfNotes.Role.TEXT) != (roles.get(i - 1) == PdfNotes.Role.TEXT);
      if (changes
          || i > 0 && role == PdfNotes.Role.TEXT && isBreak(lines.get(i - 1), line, pitch, left)) {
        blank();
      }
      int from = text.length();
      if (line.standsOut(bodySize)) {
        outstanding.add(from);
      }
      int[] offsets = writeLine(line, page);
      note = role == PdfNotes.Role.TEXT ? null : writeNote(note, line, role, from, offsets);
      if (role == PdfNotes.Role.TEXT) {
        addRaised(line, offsets);
      }
    }
  }

  private OpenNote writeNote(
      @Nullable OpenNote open, PdfLine line, PdfNotes.Role role, int from, int[] offsets) {
    lineRoles.put(from, NOTE);
    int end = text.length() - 1;
    OpenNote note = open;
    if (role == PdfNotes.Role.NOTE_START) {
      String label = PdfNotes.label(line);
      int start = offsets[label.length()];
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      note = new OpenNote(label, start, end, false);
      notes.add(note);
    } else if (note == null) {
      String label = notes.isEmpty() ? "1" : notes.get(notes.size() - 1).label;
      note = new OpenNote(label, from, end, true);
      notes.add(note);
    }
    note.end = end;
    return note;
  }

  private void addRaised(PdfLine line, int[] offsets) {
    for (PdfNotes.Mark mark : PdfNotes.marks(line)) {
      int start = offsets[mark.from()];
      raised.add(new RaisedNumber(new Span(start, offsets[mark.to() - 1] + 1), mark.label()));
    }
  }

  /** Writes a line and its line feed. */
  private int[] writeLine(PdfLine line, PdfPage page) {
    int[] offsets = line.appendTo(text);
    for (PdfLink link : page.links()) {
      addLink(link, line, offsets);
    }
    text.append('\n');
    return offsets;
  }

  private void addLink(PdfLink link, PdfLine line, int[] offsets) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < offsets.length; i++) {
      if (link.covers(line.glyphs().get(i)) && offsets[i] < text.length()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    int end = Math.min(text.length(), offsets[last] + line.glyphs().get(last).text().length());
    Span span = new Span(offsets[first], Math.max(end, offsets[first]));
    Link before = links.isEmpty() ? null : links.get(links.size() - 1);
    if (before != null
        && before.target().equals(link.target())
        && span.start() - before.span().end() <= 1
        && span.start() >= before.span().start()) {
      links.set(
          links.size() - 1, new Link(new Span(before.span().start(), span.end()), link.target()));
    } else {
      links.add(new Link(span, link.target()));
    }
  }

  /** The usual distance of the baselines of a region. */
  private static float pitch(List<PdfLine> lines) {
    float[] steps = new float[Math.max(0, lines.size() - 1)];
    for (int i = 1; i < lines.size(); i++) {
      steps[i - 1] = lines.get(i).y() - lines.get(i - 1).y();
    }
    java.util.Arrays.sort(steps);
    return steps.length == 0 ? 0 : steps[steps.length / 3];
  }

  private static boolean isBreak(PdfLine before, PdfLine line, float pitch, float left) {
    float step = line.y() - before.y();
    if (step < 0.3f * line.size() || step > 1.3f * Math.max(pitch, 0.9f * line.size())) {
      return true;
    }
    if (Math.abs(line.size() - before.size()) > 0.1f * line.size()
        || line.isBold() != before.isBold()) {
      return true;
    }
    boolean indented =
        line.start() > left + 0.9f * line.size() && before.start() < left + 0.3f * line.size();
    return indented && ".?!:;".indexOf(lastOf(before)) >= 0;
  }

  private static char lastOf(PdfLine line) {
    String text = line.text();
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private Document document(Source source) throws DocumentException {
    String written = text.toString();
    if (written.isBlank()) {
      throw new DocumentException(
          "scanned: its pages hold pictures and no text; run ocrmypdf -l nld IN.pdf OUT.pdf first");
    }
    Lines lines = new Lines(written);
    boolean[] starts = new boolean[lines.size()];
    boolean[] noted = new boolean[lines.size()];
    boolean[] furniture = furniture(lines, starts, noted);
    List<Block> blocks = new ArrayList<>();
    List<NoteMark> marks = noteMarks(written);
    boolean marked = !notes.isEmpty() || !marks.isEmpty();
    if (!marked) {
      noted = new FootnoteLines(lines, written, starts, furniture).find(blocks);
    }
    for (OpenNote note : notes) {
      Block block = Block.footnote(note.label, new Span(note.start, note.end));
      blocks.add(note.continued ? block.continued() : block);
    }
    for (int line = 0; line < lines.size(); line++) {
      if (furniture[line] && !lines.isBlank(line)) {
        blocks.add(Block.of(Block.Kind.FURNITURE, lines.span(line, line)));
      }
    }
    new Paragraphs(lines, starts, furniture, noted).find(blocks);
    blocks.sort(Comparator.comparing(Block::span));
    blocks.replaceAll(this::headingByType);
    links.sort(Comparator.comparing(Link::span));
    return new Document(
        source.name(),
        source.path(),
        source.sha256(),
        "pdf",
        null,
        written,
        blocks,
        marked ? marks : null,
        pageStarts,
        Metadata.NONE,
        links);
  }

  /** Where some headings stand out by their type, one that looks like text is none. */
  private Block headingByType(Block block) {
    boolean doubtful =
        block.kind() == Block.Kind.HEADING
            && !outstanding.isEmpty()
            && !outstanding.contains(block.span().start());
    return doubtful ? Block.heading(Block.NO_SECTION, block.span()) : block;
  }

  private boolean[] furniture(Lines lines, boolean[] starts, boolean[] noted) {
    Set<Integer> pages = new HashSet<>(pageStarts);
    for (int line = 0; line < lines.size(); line++) {
      starts[line] = pages.contains(lines.rawStart(line));
      noted[line] = !lines.isBlank(line) && role(lines, line) == NOTE;
    }
    boolean[] furniture = Furniture.find(lines, starts);
    for (int line = 0; line < lines.size(); line++) {
      furniture[line] = !noted[line] && (furniture[line] || role(lines, line) == FURNITURE);
    }
    return furniture;
  }

  private int role(Lines lines, int line) {
    return lineRoles.getOrDefault(lines.rawStart(line), 0);
  }

  /** The raised numbers that call a note: those of a note, or behind a word or a full stop. */
  private List<NoteMark> noteMarks(String written) {
    Set<String> labels = new HashSet<>();
    notes.forEach(note -> labels.add(note.label));
    List<NoteMark> marks = new ArrayList<>();
    for (RaisedNumber number : raised) {
      if (labels.contains(number.label()) || followsWord(written, number.span().start())) {
        marks.add(new NoteMark(number.span(), number.label()));
      }
    }
    return marks;
  }

  /** Not so in {@code 10 m2} and {@code CO2}. */
  private static boolean followsWord(String text, int offset) {
    if (offset == 0) {
      return false;
    }
    char before = text.charAt(offset - 1);
    int letters = 0;
    while (letters < offset && Character.isLowerCase(text.charAt(offset - 1 - letters))) {
      letters++;
    }
    return letters >= 3 || ".,;:?!)”’»\"".indexOf(before) >= 0;
  }
}

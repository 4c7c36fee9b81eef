package nl.kamerlens.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kamerlens.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * The documents below a directory. Hidden files are passed over, other formats counted.
 *
 * <p>A name tells a document ({@code .txt}, {@code .pdf}, or none); everything else is judged by
 * its first bytes, since documents from the web often have names like {@code download.ashx}.
 */
final class DirectoryWalk extends SimpleFileVisitor<Path> {
  /** Names of documents: one that is broken fails when it is read, and is not passed over. */
  private static final Set<String> NAMED =
      Set.of("", "txt", "text", "pdf", "doc", "docx", "odt", "rtf", "htm", "html");

  /** Files that begin like a document but hold data or programs. */
  private static final Set<String> OTHERS =
      Set.of("jar", "war", "epub", "xlsx", "xls", "ods", "pptx", "ppt", "odp", "svg", "apk", "whl");

  /** How much of a file is looked at. */
  private static final int PROBE = 90;

  private static final Pattern OFFICE =
      Pattern.compile("\\[Content_Types\\]|_rels/|word/|docProps/|opendocument\\.text");

  private final List<Path> documents = new ArrayList<>();
  private final Map<String, String> errors = new TreeMap<>();
  private final Path root;
  private int others;

  private DirectoryWalk(Path root) {
    this.root = root;
  }

  static DirectoryWalk of(Path directory) {
    DirectoryWalk walk = new DirectoryWalk(directory);
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.errors.put(directory.toString(), IoCause.of(e));
    }
    return walk;
  }

  /** The documents, in no order. */
  List<Path> documents() {
    return documents;
  }

  /** Paths that could not be looked at, and why. */
  Map<String, String> errors() {
    return errors;
  }

  /** How many files are no documents. */
  int others() {
    return others;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file) || isBeside(file.getFileName().toString()) || !attributes.isRegularFile()) {
      return FileVisitResult.CONTINUE;
    }
    if (isDocument(file)) {
      documents.add(file);
    } else {
      others++;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException error) {
    if (!isHidden(file)) {
      errors.put(file.toString(), IoCause.of(error));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException error) {
    if (error != null) {
      errors.put(directory.toString(), IoCause.of(error));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  /** What officielebekendmakingen.nl says of a document is read with the document. */
  private static boolean isBeside(String name) {
    return name.equals("metadata.xml")
        || name.endsWith(".metadata.xml")
        || name.endsWith("-metadata.xml")
        || name.endsWith("_metadata.xml");
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    if (NAMED.contains(extension(name))) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(PROBE);
      return isDocument(name, first) || isArchive(name, first);
    } catch (IOException e) {
      return true; // reading it will say why
    }
  }

  /** Whether an entry of an archive is a document, as a file of a directory would be. */
  static boolean isDocument(Source entry) {
    String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
    byte[] first = Arrays.copyOf(entry.bytes(), Math.min(PROBE, entry.bytes().length));
    return !isBeside(name) && isDocument(name, first);
  }

  private static boolean isDocument(String name, byte[] first) {
    String extension = extension(name);
    return NAMED.contains(extension) || !OTHERS.contains(extension) && beginsLikeDocument(first);
  }

  /** In a directory, zips of something else are many: only what is called an archive is opened. */
  private static boolean isArchive(String name, byte[] first) {
    String extension = extension(name);
    return extension.equals("zip") && first.length > 1 && first[0] == 'P' && first[1] == 'K'
        || extension.equals("gz") && first.length > 1 && first[0] == 0x1F;
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * PDF, DOCX, ODT (zip archives that begin with these names), old Word, RTF, or anything with
   * angle brackets.
   */
  private static boolean beginsLikeDocument(byte[] first) {
    String start = new String(first, StandardCharsets.ISO_8859_1);
    start = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return start.startsWith("%PDF")
        || start.startsWith("PK\u0003\u0004") && OFFICE.matcher(start).find()
        || start.startsWith("\u00D0\u00CF\u0011\u00E0")
        || start.startsWith("{\\rtf")
        || start.stripLeading().startsWith("<");
  }
}

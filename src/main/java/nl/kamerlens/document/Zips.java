package nl.kamerlens.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells zips apart by the names of their first entries. */
final class Zips {
  private static final int TRIED = 200;

  private Zips() {}

  /** Whether one of the first entries has this name. */
  static boolean holds(Source source, String name) {
    int length = Math.min(source.bytes().length, 8 << 20);
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(source.bytes(), 0, length))) {
      for (int i = 0; i < TRIED; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return false;
        }
        if (entry.getName().equals(name)) {
          return true;
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}

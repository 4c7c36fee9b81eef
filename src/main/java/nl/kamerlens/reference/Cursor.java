package nl.kamerlens.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a passage that moves forward as patterns are read. */
final class Cursor {
  private final String text;
  private final int end;
  private int at;

  Cursor(String text, int at, int end) {
    this.text = text;
    this.at = at;
    this.end = end;
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  int end() {
    return end;
  }

  /** Reads the pattern here and moves behind it; null, unmoved, where it does not stand here. */
  @Nullable Matcher read(Pattern pattern) {
    Matcher matcher = look(pattern);
    if (matcher != null) {
      at = matcher.end();
    }
    return matcher;
  }

  /** The pattern, if it stands here; does not move. */
  @Nullable Matcher look(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(at, end).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? matcher : null;
  }

  boolean skip(Pattern pattern) {
    return read(pattern) != null;
  }

  boolean sees(Pattern pattern) {
    return look(pattern) != null;
  }
}

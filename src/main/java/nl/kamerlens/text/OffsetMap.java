package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the read text back to the document's text.
 *
 * <p>The map is a list of segments. In most, both texts run in step; where white space was folded,
 * a ligature opened or an accent joined, a segment of one length stands for one of another. Takes a
 * few bytes a line, not a character.
 */
final class OffsetMap {
  private final int[] contentStarts;
  private final int[] sourceStarts;
  private final int[] sourceLengths;
  private final int contentLength;

  private OffsetMap(Builder builder, int contentLength) {
    contentStarts = Arrays.copyOf(builder.contentStarts, builder.size);
    sourceStarts = Arrays.copyOf(builder.sourceStarts, builder.size);
    sourceLengths = Arrays.copyOf(builder.sourceLengths, builder.size);
    this.contentLength = contentLength;
  }

  /** The stretch of the source that a stretch of the content was made from. */
  Span source(Span content) {
    int start = sourceStart(content.start());
    return new Span(start, content.isEmpty() ? start : Math.max(start, sourceEnd(content.end())));
  }

  /**
   * The stretches of the content that these stretches of the source became, each from its first to
   * its last unit; null where nothing is left of one.
   */
  List<@Nullable Span> contents(List<Span> sources) {
    Integer[] order = new Integer[sourceStarts.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> sourceStarts[i]));
    int[] starts = new int[order.length];
    Arrays.setAll(starts, i -> sourceStarts[order[i]]);
    List<@Nullable Span> contents = new ArrayList<>();
    for (Span source : sources) {
      contents.add(content(source, order, starts));
    }
    return contents;
  }

  private @Nullable Span content(Span source, Integer[] order, int[] starts) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    if (starts.length == 0) {
      return null;
    }
    for (int i = segmentAt(starts, source.start()); i < starts.length; i++) {
      int segment = order[i];
      if (starts[i] >= source.end()) {
        break;
      }
      int behind = starts[i] + sourceLengths[segment];
      if (behind > source.start()) {
        boolean straight = isStraight(segment);
        int skipped = straight ? Math.max(0, source.start() - starts[i]) : 0;
        int left = straight ? Math.max(0, behind - source.end()) : 0;
        start = Math.min(start, contentStarts[segment] + skipped);
        end = Math.max(end, contentEnd(segment) - left);
      }
    }
    return start < end ? new Span(start, end) : null;
  }

  private int contentEnd(int segment) {
    return segment + 1 < contentStarts.length ? contentStarts[segment + 1] : contentLength;
  }

  private int sourceStart(int content) {
    if (contentStarts.length == 0) {
      return 0;
    }
    int segment = segmentAt(contentStarts, content);
    int into = content - contentStarts[segment];
    return isStraight(segment)
        ? sourceStarts[segment] + Math.min(into, sourceLengths[segment])
        : sourceStarts[segment];
  }

  private int sourceEnd(int content) {
    int segment = segmentAt(contentStarts, content - 1);
    return isStraight(segment)
        ? sourceStarts[segment] + (content - contentStarts[segment])
        : sourceStarts[segment] + sourceLengths[segment];
  }

  private boolean isStraight(int segment) {
    return contentEnd(segment) - contentStarts[segment] == sourceLengths[segment];
  }

  private static int segmentAt(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Collects segments in the order of the content. */
  static final class Builder {
    private int[] contentStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceLengths = new int[64];
    private int size;
    private int contentEnd;

    /** {@code contentLength} units of the content come from this stretch of the source. */
    void add(int contentLength, int sourceStart, int sourceLength) {
      if (contentLength == 0) {
        return;
      }
      if (extendsLast(contentLength, sourceStart, sourceLength)) {
        sourceLengths[size - 1] += sourceLength;
      } else {
        if (size == contentStarts.length) {
          contentStarts = Arrays.copyOf(contentStarts, size * 2);
          sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
          sourceLengths = Arrays.copyOf(sourceLengths, size * 2);
        }
        contentStarts[size] = contentEnd;
        sourceStarts[size] = sourceStart;
        sourceLengths[size] = sourceLength;
        size++;
      }
      contentEnd += contentLength;
    }

    /** Takes the last unit of the content back; what it was made from is then between segments. */
    void dropLast() {
      contentEnd--;
      int last = size - 1;
      if (contentEnd == contentStarts[last]) {
        size--;
      } else {
        sourceLengths[last]--;
      }
    }

    private boolean extendsLast(int contentLength, int sourceStart, int sourceLength) {
      return size > 0
          && contentLength == sourceLength
          && sourceStarts[size - 1] + sourceLengths[size - 1] == sourceStart
          && contentEnd - contentStarts[size - 1] == sourceLengths[size - 1];
    }

    OffsetMap build() {
      return new OffsetMap(this, contentEnd);
    }
  }
}

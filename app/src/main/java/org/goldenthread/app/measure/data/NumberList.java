package org.goldenthread.app.measure.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as the database writes them, one after the other with commas between, looked at where
 * they stand: the digits go from the database to the reader as they are.
 */
final class NumberList {
  private static final byte[] NONE = {};

  private byte[] list = NONE;
  private int stop;
  private int start;
  private int end;

  /** Begins a list; null is one without any number. */
  void begin(byte @Nullable [] numbers) {
    list = numbers == null ? NONE : numbers;
    stop = list.length;
    start = 0;
    end = -1;
  }

  /**
   * Stands on the next number of a longer text.
   *
   * @param from place of its first digit
   * @param until place of the end of the last number
   * @return place of the end of this one
   */
  int standOn(byte[] text, int from, int until) {
    list = text;
    stop = until;
    end = from - 1;
    next();
    return end;
  }

  /** Goes on to the next number. */
  void next() {
    start = end + 1;
    int at = start;
    while (at < stop && list[at] != ',') {
      at++;
    }
    end = at;
  }

  /** Whether there is a number here. */
  boolean isPresent() {
    return start < end && end <= stop;
  }

  /** The number here; null when there is none. */
  @Nullable BigDecimal number() {
    return isPresent()
        ? new BigDecimal(new String(list, start, end - start, StandardCharsets.US_ASCII))
        : null;
  }

  void putInto(ByteSink sink) {
    sink.put(list, start, end - start);
  }
}

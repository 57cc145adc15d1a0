package org.goldenthread.intake.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a file has given so far, told exactly: measure, area, group, period and kind are
 * numbered, and the numbers make one key. It stops taking new ones at two million figures, or when
 * a number outgrows its place; larger files are compared where they are stored.
 */
final class SeenRows {
  private static final int MOST = 2_000_000;
  private static final int MEASURE_BITS = 18;
  private static final int AREA_BITS = 16;
  private static final int GROUP_BITS = 14;
  private static final int PERIOD_BITS = 12;
  private static final int KIND_BITS = 3;

  private final Numbers measures = new Numbers(MEASURE_BITS);
  private final Numbers areas = new Numbers(AREA_BITS);
  private final Numbers groups = new Numbers(GROUP_BITS);
  private final Numbers periods = new Numbers(PERIOD_BITS);

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int[] lines = new int[1 << 12];
  private int size;
  private boolean full;

  /** What was found. */
  enum Found {
    NEW,
    SAME,
    OTHER_VALUE
  }

  /** Where the row of the last answer that was not new stands first. */
  private long firstLine;

  long firstLine() {
    return firstLine;
  }

  Found take(DataRow row) {
    long key = key(row);
    if (key == 0) {
      return Found.NEW;
    }
    int slot = slot(keys, key);
    int value = valueHash(row);
    if (keys[slot] == key) {
      firstLine = lines[slot];
      return values[slot] == value ? Found.SAME : Found.OTHER_VALUE;
    }
    keys[slot] = key;
    values[slot] = value;
    lines[slot] = (int) Math.min(row.line(), Integer.MAX_VALUE);
    full |= ++size >= MOST;
    if (size * 2 > keys.length) {
      grow();
    }
    return Found.NEW;
  }

  /** Equal for equal values; two other values are told apart but once in four thousand million. */
  private static int valueHash(DataRow row) {
    return row.value() == null
        ? row.quality().hashCode()
        : Double.hashCode(row.value().doubleValue());
  }

  /** Never 0 for a figure that can be told; 0 when there is no room for it any more. */
  private long key(DataRow row) {
    long key = measures.of(row.measure());
    key = key << AREA_BITS | areas.of(row.area());
    key = key << GROUP_BITS | groups.of(row.group());
    key = key << PERIOD_BITS | periods.of(row.period());
    return full ? 0 : key << KIND_BITS | row.kind().ordinal();
  }

  /** Numbers things from 1 in the order they come; the same thing twice in a row is cheap. */
  private final class Numbers {
    private final Map<Object, Integer> known = new HashMap<>();
    private final int most;
    private @Nullable Object last;
    private int lastNumber;

    Numbers(int bits) {
      this.most = (1 << bits) - 1;
    }

    int of(Object thing) {
      if (thing != last) {
        Integer number = known.get(thing);
        lastNumber = number == null ? next(thing) : number;
        last = thing;
      }
      return lastNumber;
    }

    private int next(Object thing) {
      full |= known.size() >= most;
      if (!full) {
        known.put(thing, known.size() + 1);
      }
      return full ? 0 : known.size();
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    int[] oldLines = lines;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    lines = Arrays.copyOf(values, keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
        lines[slot] = oldLines[i];
      }
    }
  }
}

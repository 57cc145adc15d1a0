package org.goldenthread.intake.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

  private final Map<Object, Integer> measures = new HashMap<>();
  private final Map<Object, Integer> areas = new HashMap<>();
  private final Map<Object, Integer> groups = new HashMap<>();
  private final Map<Object, Integer> periods = new HashMap<>();

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
        : row.value().stripTrailingZeros().hashCode();
  }

  /** Never 0 for a figure that can be told; 0 when there is no room for it any more. */
  private long key(DataRow row) {
    long key = part(measures, row.measure(), MEASURE_BITS);
    key = key << AREA_BITS | part(areas, row.area(), AREA_BITS);
    key = key << GROUP_BITS | part(groups, row.group(), GROUP_BITS);
    key = key << PERIOD_BITS | part(periods, row.period(), PERIOD_BITS);
    return full ? 0 : key << KIND_BITS | row.kind().ordinal();
  }

  private int part(Map<Object, Integer> known, Object thing, int bits) {
    Integer number = known.get(thing);
    if (number == null) {
      if (full) {
        return 0;
      }
      number = known.size() + 1;
      full |= number >= 1 << bits;
      known.put(thing, number);
    }
    return number;
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

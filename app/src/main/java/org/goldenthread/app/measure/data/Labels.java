package org.goldenthread.app.measure.data;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How things of one sort are written, by id. What was loaded together has ids side by side, so one
 * query fetches a block of them, no wider than what was asked for by name: a question finds its 153
 * areas in one or two, and none fetches every school of England.
 */
final class Labels {
  private static final long BLOCK = 1_000;

  private final BiFunction<Long, Long, Map<Long, byte[]>> fetch;
  private final long lowest;
  private final long highest;
  private final Map<Long, byte[]> known = new HashMap<>();
  private final Set<Long> fetched = new HashSet<>();
  private long last = -1;
  private byte @Nullable [] lastLabel;

  /**
   * Labels.
   *
   * @param fetch reads those from an id until another, both included
   * @param asked the only ids that come; empty where any may
   */
  Labels(BiFunction<Long, Long, Map<Long, byte[]>> fetch, Set<Long> asked) {
    this.fetch = fetch;
    lowest = asked.isEmpty() ? 0 : Collections.min(asked);
    highest = asked.isEmpty() ? Long.MAX_VALUE : Collections.max(asked);
  }

  /** Null for what had no name yet on the day asked for. */
  byte @Nullable [] of(long id) {
    if (id != last) {
      byte[] label = known.get(id);
      if (label == null && fetched.add(id / BLOCK)) {
        long first = id - id % BLOCK;
        known.putAll(fetch.apply(Math.max(first, lowest), Math.min(first + BLOCK - 1, highest)));
        label = known.get(id);
      }
      lastLabel = label;
      last = id;
    }
    return lastLabel;
  }
}

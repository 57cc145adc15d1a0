package org.goldenthread.app.cycle.changes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a round says.
 *
 * @param items by the item's id, in the plan's order
 */
public record RoundSaid(Map<Long, Said> items) {
  public RoundSaid {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }
}

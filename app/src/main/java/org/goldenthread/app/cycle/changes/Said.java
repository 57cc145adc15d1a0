package org.goldenthread.app.cycle.changes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.app.plan.ItemFigures;
import org.jspecify.annotations.Nullable;

/**
 * All that a round says of one item.
 *
 * @param headline of the last report up to the round; null when there was none
 * @param newText what was new in it
 * @param background what still held
 * @param planText the plan's own words
 * @param statuses as judged, in the plan's words, by the part they are about; "" for the whole
 * @param figures as they were known
 */
public record Said(
    @Nullable String headline,
    @Nullable String newText,
    @Nullable String background,
    String planText,
    Map<String, String> statuses,
    Map<ItemFigures.Name, String> figures) {
  public Said {
    statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }
}

package org.goldenthread.app.cycle.exceptions;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.assess.SeriesAssessment;

/**
 * All that is outside its limits.
 *
 * @param exceptions the worst first, accepted ones among them
 * @param checked how many measures and items were looked at
 * @param highlights what got better, measures first
 * @param itemsOf the items that name each measure, by its id, in printed order
 * @param measuresOf the measures that each item names, by its id
 */
public record Found(
    List<Exceptional> exceptions,
    int checked,
    List<Highlight> highlights,
    Map<Long, List<Subject.OfItem>> itemsOf,
    Map<Long, List<SeriesAssessment>> measuresOf) {
  public Found {
    exceptions = List.copyOf(exceptions);
    highlights = List.copyOf(highlights);
    itemsOf = Map.copyOf(itemsOf);
    measuresOf = Map.copyOf(measuresOf);
  }

  /** Those that need somebody: not accepted. */
  public List<Exceptional> open() {
    return exceptions.stream().filter(e -> !e.isAccepted()).toList();
  }

  /** The items a subject is about: itself, or those that name the measure. */
  public List<Subject.OfItem> items(Subject subject) {
    return subject instanceof Subject.OfItem item
        ? List.of(item)
        : itemsOf.getOrDefault(((Subject.OfMeasure) subject).measure(), List.of());
  }
}

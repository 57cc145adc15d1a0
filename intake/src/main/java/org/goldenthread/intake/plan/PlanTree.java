package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** The items of one document while they are read, in document order. */
final class PlanTree {
  private final Bench bench;
  private final List<PlanItem> items = new ArrayList<>();

  PlanTree(Bench bench) {
    this.bench = bench;
  }

  PlanItem add(@Nullable PlanItem parent, String level, @Nullable String ref, Cell text, int line) {
    String own = slug(level) + "-" + (ref == null ? "line" + line : References.plain(ref));
    String key = bench.key(parent == null ? own : parent.key + "/" + own);
    PlanItem item = new PlanItem(key, parent, level, ref, text, line);
    items.add(item);
    return item;
  }

  void warn(int line, String message) {
    bench.warn(line, message);
  }

  List<PlanItem> items() {
    return Collections.unmodifiableList(items);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The first item of a level with a reference, compared forgivingly. */
  Optional<PlanItem> find(String level, String ref) {
    return items.stream()
        .filter(i -> i.level.equalsIgnoreCase(level) && i.ref != null)
        .filter(i -> References.same(String.valueOf(i.ref), ref))
        .findFirst();
  }

  /** The item of a level whose text has most words in common, if at least four fifths are. */
  Optional<PlanItem> findByText(String level, String text) {
    PlanItem best = null;
    double score = 0.8;
    for (PlanItem item : items) {
      double s = item.level.equalsIgnoreCase(level) ? TextLikeness.of(item.text(), text) : 0;
      if (s > score) {
        best = item;
        score = s;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String slug(String level) {
    return level.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}

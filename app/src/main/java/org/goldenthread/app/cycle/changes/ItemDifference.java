package org.goldenthread.app.cycle.changes;

import java.util.List;
import org.goldenthread.app.plan.ItemFigures;
import org.jspecify.annotations.Nullable;

/**
 * What changed of one item from one round to another.
 *
 * @param statuses that moved
 * @param texts that are said otherwise
 * @param figures that came, went or were revised
 */
public record ItemDifference(
    long item, Fate fate, List<Moved> statuses, List<Text> texts, List<Revised> figures) {
  public ItemDifference {
    statuses = List.copyOf(statuses);
    texts = List.copyOf(texts);
    figures = List.copyOf(figures);
  }

  /** What became of the item itself. */
  public enum Fate {
    ADDED,
    REMOVED,
    KEPT
  }

  /** The texts that are held against each other. */
  public enum Field {
    HEADLINE,
    NEW,
    BACKGROUND,
    PLAN
  }

  /**
   * A status.
   *
   * @param part which part of the item it is about; empty for the whole
   * @param was null when it was not judged before
   * @param now null when it is not judged any more
   */
  public record Moved(String part, @Nullable String was, @Nullable String now) {}

  /**
   * A text.
   *
   * @param was empty when nothing was said
   * @param now empty when nothing is said any more
   */
  public record Text(Field field, String was, String now) {}

  /**
   * A figure.
   *
   * @param was null when it was not known
   * @param now null when it was taken out
   */
  public record Revised(ItemFigures.Name name, @Nullable String was, @Nullable String now) {
    /** Whether it was reported as something else before. */
    public boolean isRevision() {
      return was != null && now != null;
    }
  }

  /** The same the other way round. */
  public ItemDifference backwards() {
    return new ItemDifference(
        item,
        switch (fate) {
          case ADDED -> Fate.REMOVED;
          case REMOVED -> Fate.ADDED;
          case KEPT -> Fate.KEPT;
        },
        statuses.stream().map(s -> new Moved(s.part(), s.now(), s.was())).toList(),
        texts.stream().map(t -> new Text(t.field(), t.now(), t.was())).toList(),
        figures.stream().map(f -> new Revised(f.name(), f.now(), f.was())).toList());
  }
}

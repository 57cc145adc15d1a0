package org.goldenthread.app.plan;

import java.util.List;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say of an item. The rooms that hold figures come after this one and answer it.
 */
public interface ItemNumbers {

  /** The measures and series of an item as known by the visit's day. */
  Numbers of(long item, Visit visit);

  /**
   * All figures of an item.
   *
   * @param verdict whether its targets are met, null when nothing can be judged
   */
  record Numbers(@Nullable Verdict verdict, List<Line> lines, List<Table> tables) {
    public Numbers {
      lines = List.copyOf(lines);
      tables = List.copyOf(tables);
    }
  }

  /**
   * What the rules say of the item's figures against their targets.
   *
   * @param met whether every judged target is met
   * @param href address of the explanation
   */
  record Verdict(String sentence, boolean met, String href) {}

  /**
   * One measure in a line.
   *
   * @param href address of the measure, null for a series that has none
   * @param sentence latest figure and target in words, null without figures
   */
  record Line(
      String title,
      @Nullable String href,
      @Nullable String sentence,
      @Nullable Direction direction) {}

  /**
   * The figures of one measure: a row for each period, a column for each kind.
   *
   * @param columns actual, plan, target, trajectory, baseline, neighbour, national: those in use
   */
  record Table(String title, List<String> columns, List<Row> rows) {}

  /**
   * The figures of one period.
   *
   * @param values as printed in the order of the columns, null where there is none
   */
  record Row(
      @Nullable String period, List<@Nullable String> values, boolean provisional, Place place) {}
}

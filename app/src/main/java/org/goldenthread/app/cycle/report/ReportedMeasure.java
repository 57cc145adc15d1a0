package org.goldenthread.app.cycle.report;

import java.util.List;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.OnTarget;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one measure beside an item, as they may be shown.
 *
 * @param slug its address; null for a series without a page
 * @param kinds the columns: actual, plan, target, trajectory, baseline, those in use
 * @param rows its latest periods, the earliest first
 * @param onTarget whether the latest reaches its target
 * @param direction where it is going
 * @param sentences what the rules say of target, direction and comparison; none where they cannot
 *     say
 */
public record ReportedMeasure(
    String name,
    @Nullable String slug,
    List<String> kinds,
    List<Row> rows,
    OnTarget onTarget,
    Direction direction,
    List<String> sentences) {
  public ReportedMeasure {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
    sentences = List.copyOf(sentences);
  }

  /**
   * One period.
   *
   * @param period in words; empty when none is printed
   * @param values in the order of the kinds
   */
  public record Row(String period, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * One figure.
   *
   * @param text as shown; null where there is none
   * @param added whether it was not known at the report before
   * @param was what was reported before, where it was revised
   */
  public record Value(
      @Nullable String text, boolean provisional, boolean added, @Nullable String was) {
    static final Value NONE = new Value(null, false, false, null);
  }
}

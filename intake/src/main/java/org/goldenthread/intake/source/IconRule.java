package org.goldenthread.intake.source;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Three lights beside numbers: which colour a number shows. */
final class IconRule {
  private static final List<Fill> LIGHTS =
      List.of(Fill.parse("FF0000"), Fill.parse("FFC000"), Fill.parse("00B050"));

  private final List<CellRangeAddress> ranges;
  private final List<Limit> limits;
  private final boolean reversed;
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;

  /**
   * Where a light begins.
   *
   * @param percent true when {@code value} is a share of the way from the lowest number to the
   *     highest, 0 to 100
   */
  record Limit(double value, boolean percent) {}

  /**
   * @param limits of the lowest, the middle and the highest light
   * @param reversed true when low numbers are green
   */
  IconRule(List<CellRangeAddress> ranges, List<Limit> limits, boolean reversed) {
    this.ranges = List.copyOf(ranges);
    this.limits = List.copyOf(limits);
    this.reversed = reversed;
    if (limits.size() != LIGHTS.size()) {
      throw new IllegalArgumentException("limits must be three, were " + limits.size());
    }
  }

  /** How many ranges of cells it has. */
  int ranges() {
    return ranges.size();
  }

  /** Learns the lowest and the highest of its numbers. */
  void learn(SheetGrid grid) {
    for (SheetGrid.Row row : grid.rows()) {
      for (SheetCell cell : row.cells()) {
        if (covers(row.number() - 1, cell)) {
          lowest = Math.min(lowest, cell.number());
          highest = Math.max(highest, cell.number());
        }
      }
    }
  }

  private boolean covers(int row, SheetCell cell) {
    return !Double.isNaN(cell.number())
        && ranges.stream().anyMatch(r -> r.isInRange(row, cell.column()));
  }

  /** The colour of the light beside a cell, or null when the rule shows none there. */
  @Nullable Fill fill(int row, SheetCell cell) {
    if (!covers(row, cell)) {
      return null;
    }
    int light = 0;
    for (int i = 1; i < limits.size(); i++) {
      light = cell.number() >= from(limits.get(i)) ? i : light;
    }
    return LIGHTS.get(reversed ? LIGHTS.size() - 1 - light : light);
  }

  private double from(Limit limit) {
    return limit.percent() ? lowest + (highest - lowest) * limit.value() / 100 : limit.value();
  }
}

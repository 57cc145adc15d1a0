package org.goldenthread.intake.data;

import java.math.BigDecimal;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a data file.
 *
 * @param line where it stands, counted from 1, the header included
 * @param measure reference of the measure, as its {@link MeasureHead} has it
 * @param area code of the area, as its {@link AreaHead} has it; as printed where no head came
 * @param periodLabel the period as printed
 * @param group empty for everybody, else its breakdowns by name, "Age: 0-4; Sex: Female"
 * @param value exact; null when there is none, which is never zero
 * @param count the cases behind the value
 * @param denominator what the count is a part of
 * @param lower lower 95 % limit of the value
 * @param upper upper 95 % limit of the value
 * @param printed the value or the symbol in its place, as printed; empty when nothing is; {@link
 *     #TAKE_OUT} for a figure that should not be where it stands
 * @param note what the source says about this figure
 * @param published marks the source printed with it, not ours
 */
public record DataRow(
    long line,
    String measure,
    String area,
    Period period,
    String periodLabel,
    String group,
    DataKind kind,
    @Nullable BigDecimal value,
    @Nullable BigDecimal count,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    Quality quality,
    String printed,
    @Nullable String note,
    @Nullable PublishedMarks published) {

  /** What stands in the place of the value to take a figure out. */
  public static final String TAKE_OUT = "take out";

  public DataRow {
    if (measure.isEmpty() || area.isEmpty()) {
      throw new IllegalArgumentException("measure and area must not be empty, line " + line);
    }
    if (value == null ? quality.needsValue() : !quality.mayHaveValue()) {
      throw new IllegalArgumentException(
          "value must fit the quality " + quality.word() + ", was " + value);
    }
  }

  /** Whether this row takes a figure out and brings none. */
  public boolean takesOut() {
    return value == null && TAKE_OUT.equals(printed);
  }
}

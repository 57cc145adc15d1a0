package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/**
 * One printed number, or the printed statement that there is none.
 *
 * @param area own, neighbours or national
 * @param kind actual, target, plan, trajectory or baseline
 * @param period null when none is printed
 * @param periodLabel as printed
 * @param quality final, provisional, not-available, not-applicable, not-stated
 * @param knownOn the date of the document that says so
 */
public record Observation(
    long measure,
    String area,
    String kind,
    @Nullable Period period,
    @Nullable String periodLabel,
    Value value,
    String quality,
    LocalDate knownOn,
    long document,
    int documentNumber,
    String fileName,
    int line) {

  /** Whether there is a number. */
  public boolean isFigure() {
    return value instanceof Figure;
  }

  /**
   * The value behind printed text.
   *
   * @param number the exact number, null for a printed absence
   */
  public static Value value(java.math.@Nullable BigDecimal number, String printed, String unit) {
    Unit counted = new Unit(unit.strip());
    if (number != null) {
      return new Figure(number, printed, counted);
    }
    Value read = Value.parse(printed, counted);
    return read instanceof Absence ? read : new Absence(Absence.Why.NOT_A_NUMBER, printed);
  }
}

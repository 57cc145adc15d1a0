package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/**
 * One number, or the statement that there is none, as it stands on a day.
 *
 * @param id of the row that holds now; a form carries it, so that two people notice each other
 * @param figure id of the figure, the same for every correction of it
 * @param period null when none is printed
 * @param periodLabel as printed
 * @param quality final, provisional, not-available, not-applicable, not-stated
 * @param knownOn from when it was known: the date of the document, or the day it was typed
 * @param document id of the document that first said it, corrected since or not; null when it was
 *     first typed here
 * @param origin who says so
 */
public record Observation(
    long id,
    long figure,
    long measure,
    FigureKind is,
    @Nullable Period period,
    @Nullable String periodLabel,
    Value value,
    String quality,
    LocalDate knownOn,
    @Nullable Long document,
    Origin origin) {

  /** Own, neighbours or national. */
  public String area() {
    return is.area();
  }

  /** Actual, target, plan, trajectory or baseline. */
  public String kind() {
    return is.kind();
  }

  /** Whether there is a number. */
  public boolean isFigure() {
    return value instanceof Figure;
  }

  /** Whether this document said it first, corrected since or not. */
  public boolean isOf(long someDocument) {
    return document != null && document == someDocument;
  }

  /** What goes into a judgement. */
  public Judgement.Fact fact() {
    return new Judgement.Fact(area(), kind(), period, value);
  }

  /**
   * The value behind printed text.
   *
   * @param number the exact number, null for a printed absence
   */
  public static Value value(@Nullable BigDecimal number, String printed, String unit) {
    Unit counted = new Unit(unit.strip());
    if (number != null) {
      return new Figure(number, printed, counted);
    }
    Value read = Value.parse(printed, counted);
    return read instanceof Absence ? read : new Absence(Absence.Why.NOT_A_NUMBER, printed);
  }
}

package org.goldenthread.app.measure.series;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.PeriodKind;

/**
 * The periods of one kind and length, numbered without a gap, so that the cell of a period is found
 * by counting. 2024-25 is 2024, its first quarter 8097 (2024 x 4 + 1), April 2024 24291.
 *
 * @param months length: of pooled years and of month ranges their own, of a term 4 whatever its
 *     length, of a day 0
 */
public record PeriodAxis(PeriodKind kind, int months) {
  private static final int NOMINAL_TERM = 4;

  public PeriodAxis {
    if (months != nominal(kind, months)) {
      throw new IllegalArgumentException("months must fit a " + kind + " but is " + months);
    }
  }

  private static int nominal(PeriodKind kind, int months) {
    return switch (kind) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR -> 12;
      case QUARTER -> 3;
      case TERM -> NOMINAL_TERM;
      case MONTH -> 1;
      case DAY -> 0;
      case MONTH_RANGE -> Math.max(2, months);
      case POOLED_YEARS -> Math.max(24, months - months % 12);
    };
  }

  /** The axis a period lies on. */
  public static PeriodAxis of(Period period) {
    int months = Math.toIntExact(MONTHS.between(period.start(), period.end().plusDays(1)));
    return new PeriodAxis(
        period.kind(),
        switch (period.kind()) {
          case DAY -> 0;
          case TERM -> NOMINAL_TERM;
          default -> months;
        });
  }

  /**
   * The number of a period; the next period of this axis has the next number. Month ranges and
   * pooled years are numbered by the month or year they begin in.
   *
   * @throws IllegalArgumentException when the period lies on another axis
   */
  public int ordinal(Period period) {
    if (!of(period).equals(this)) {
      throw new IllegalArgumentException("period must lie on " + this + " but is " + period.code());
    }
    LocalDate start = period.start();
    int month = 12 * start.getYear() + start.getMonthValue() - 1;
    return switch (kind) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, POOLED_YEARS -> start.getYear();
      case QUARTER -> month / 3;
      case TERM -> termOrdinal(start);
      case MONTH, MONTH_RANGE -> month;
      case DAY -> Math.toIntExact(start.toEpochDay());
    };
  }

  private static int termOrdinal(LocalDate start) {
    return switch (start.getMonthValue()) {
      case 9 -> 3 * start.getYear();
      case 1 -> 3 * (start.getYear() - 1) + 1;
      default -> 3 * (start.getYear() - 1) + 2;
    };
  }

  /** The period of a number; {@link #ordinal} gives the number back. */
  public Period period(int ordinal) {
    return switch (kind) {
      case CALENDAR_YEAR -> Period.calendarYear(ordinal);
      case FINANCIAL_YEAR -> Period.financialYear(ordinal);
      case ACADEMIC_YEAR -> Period.academicYear(ordinal);
      case POOLED_YEARS -> Period.pooledYears(ordinal, ordinal + months / 12 - 1);
      case QUARTER -> quarter(month(3 * ordinal));
      case TERM -> Period.term(Math.floorDiv(ordinal, 3), Math.floorMod(ordinal, 3) + 1);
      case MONTH -> Period.month(month(ordinal));
      case MONTH_RANGE -> Period.months(month(ordinal), month(ordinal + months - 1));
      case DAY -> Period.day(LocalDate.ofEpochDay(ordinal));
    };
  }

  private static YearMonth month(int ordinal) {
    return YearMonth.of(Math.floorDiv(ordinal, 12), Math.floorMod(ordinal, 12) + 1);
  }

  private static Period quarter(YearMonth first) {
    YearMonth ofFinancialYear = first.minusMonths(3);
    return Period.quarter(ofFinancialYear.getYear(), (ofFinancialYear.getMonthValue() + 2) / 3);
  }

  /** How the database names the kind: {@code financial-year}. */
  public String kindWord() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The axis that the database has as these. */
  public static PeriodAxis of(String kindWord, int months) {
    return new PeriodAxis(
        PeriodKind.valueOf(kindWord.toUpperCase(Locale.ROOT).replace('-', '_')), months);
  }
}

package org.goldenthread.scoring;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * The time a figure belongs to: a kind, a first and a last day (both within it).
 *
 * <p>The kind is part of the value: January to March 2009 as a quarter (2008-09 Q4) is not the
 * month range of the same days, though the two overlap. Rules in docs/rules/periods.md.
 *
 * @param start first day, in the years 1000 to 9999
 * @param end last day; not before the start, and where the kind says it must be
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end)
    implements Comparable<Period> {

  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::kind);

  public Period {
    if (start.getYear() < 1000 || end.getYear() > 9999) {
      throw new IllegalArgumentException("start and end must lie in 1000 to 9999, was " + start);
    }
    if (kind == PeriodKind.DAY ? !start.equals(end) : !isWholeMonths(kind, start, end)) {
      throw new IllegalArgumentException(
          "start and end must make a " + kind + ", were " + start + " and " + end);
    }
  }

  private static boolean isWholeMonths(PeriodKind kind, LocalDate start, LocalDate end) {
    LocalDate after = end.plusDays(1);
    return start.getDayOfMonth() == 1
        && after.getDayOfMonth() == 1
        && after.isAfter(start)
        && kind.fits(start.getMonthValue(), Math.toIntExact(MONTHS.between(start, after)));
  }

  /** The financial year that starts on 1 April of this year: 2009 means 2009/10. */
  public static Period financialYear(int firstYear) {
    return ofMonths(PeriodKind.FINANCIAL_YEAR, YearMonth.of(firstYear, 4), 12);
  }

  /** The academic year that starts on 1 September of this year. */
  public static Period academicYear(int firstYear) {
    return ofMonths(PeriodKind.ACADEMIC_YEAR, YearMonth.of(firstYear, 9), 12);
  }

  public static Period calendarYear(int year) {
    return ofMonths(PeriodKind.CALENDAR_YEAR, YearMonth.of(year, 1), 12);
  }

  /**
   * A quarter of a financial year.
   *
   * @param firstYear the year the financial year starts in: (2008, 4) is January to March 2009
   * @param number 1 to 4
   */
  public static Period quarter(int firstYear, int number) {
    requireBetween("quarter", number, 4);
    return ofMonths(
        PeriodKind.QUARTER, YearMonth.of(firstYear, 4).plusMonths(3L * (number - 1)), 3);
  }

  /**
   * A term of an academic year.
   *
   * @param firstYear the year the academic year starts in
   * @param number 1 autumn, 2 spring, 3 summer
   */
  public static Period term(int firstYear, int number) {
    requireBetween("term", number, 3);
    int[] monthsAfterSeptember = {0, 4, 7};
    YearMonth first = YearMonth.of(firstYear, 9).plusMonths(monthsAfterSeptember[number - 1]);
    return ofMonths(PeriodKind.TERM, first, PeriodKind.termMonths(first.getMonthValue()));
  }

  public static Period month(YearMonth month) {
    return ofMonths(PeriodKind.MONTH, month, 1);
  }

  /** Whole months from the first to the last, at least two. */
  public static Period months(YearMonth first, YearMonth last) {
    return ofMonths(
        PeriodKind.MONTH_RANGE, first, Math.toIntExact(MONTHS.between(first, last)) + 1);
  }

  public static Period day(LocalDate day) {
    return new Period(PeriodKind.DAY, day, day);
  }

  /** Calendar years from the first to the last, at least two. */
  public static Period pooledYears(int first, int last) {
    return ofMonths(PeriodKind.POOLED_YEARS, YearMonth.of(first, 1), 12 * (last - first + 1));
  }

  /**
   * Reads a normalised code: 2008-09 (financial year), 2009-10 Q1, AY2007-08, AY2007-08 T1, 2008,
   * M2009-01, M2009-01/M2009-03, D2009-09-18, Y2004-2006.
   *
   * @throws IllegalArgumentException naming the code, when it is none of these
   */
  public static Period parse(String code) {
    return PeriodCode.parse(code);
  }

  /** The normalised code; {@link #parse} gives this period back. */
  public String code() {
    return PeriodCode.of(this);
  }

  /** The period in British English: 2009/10, Apr-Jun 2009, 30 September 2009. */
  public String label() {
    return label(Words.ENGLISH);
  }

  /** The period in words. */
  public String label(Words words) {
    return PeriodLabel.of(this, words);
  }

  /** The period of the same kind and length that ends the day before this one starts. */
  public Period previous() {
    return switch (kind) {
      case DAY -> day(start.minusDays(1));
      case TERM ->
          termNumber() == 1 ? term(firstYear() - 1, 3) : term(firstYear(), termNumber() - 1);
      default -> shiftedBy(-length());
    };
  }

  /** The period of the same kind and length that starts the day after this one ends. */
  public Period next() {
    return switch (kind) {
      case DAY -> day(start.plusDays(1));
      case TERM ->
          termNumber() == 3 ? term(firstYear() + 1, 1) : term(firstYear(), termNumber() + 1);
      default -> shiftedBy(length());
    };
  }

  /**
   * This period one year earlier. 29 February becomes 28 February. Of pooled years it shares all
   * but one with this one, so the two figures are not independent.
   */
  public Period samePeriodLastYear() {
    return kind == PeriodKind.DAY ? day(start.minusYears(1)) : shiftedBy(-12);
  }

  /** Whether the two share at least one day, whatever their kinds. */
  public boolean overlaps(Period other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** By first day, then last day, then kind. */
  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  /** The calendar year in which the financial or academic year around this period starts. */
  int firstYear() {
    int firstMonth =
        switch (kind) {
          case FINANCIAL_YEAR, QUARTER -> 4;
          case ACADEMIC_YEAR, TERM -> 9;
          default -> 1;
        };
    return start.getMonthValue() < firstMonth ? start.getYear() - 1 : start.getYear();
  }

  /** 1 autumn, 2 spring, 3 summer; of terms only. */
  int termNumber() {
    return switch (start.getMonthValue()) {
      case 9 -> 1;
      case 1 -> 2;
      default -> 3;
    };
  }

  /** Whole months, 0 for a day. */
  private int length() {
    return Math.toIntExact(MONTHS.between(start, end.plusDays(1)));
  }

  private Period shiftedBy(int months) {
    return ofMonths(kind, YearMonth.from(start).plusMonths(months), length());
  }

  private static Period ofMonths(PeriodKind kind, YearMonth first, int months) {
    return new Period(kind, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  private static void requireBetween(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " must be 1 to " + most + ", was " + value);
    }
  }
}

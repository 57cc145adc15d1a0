package org.goldenthread.scoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads the normalised code of a period. */
final class PeriodCode {

  private static final Pattern SPLIT_YEAR =
      Pattern.compile("(AY)?([1-9][0-9]{3})-([0-9]{2})(?: ([QT])([1-4]))?");
  private static final Pattern CALENDAR_YEAR = Pattern.compile("[1-9][0-9]{3}");
  private static final Pattern POOLED = Pattern.compile("Y([1-9][0-9]{3})-([1-9][0-9]{3})");
  private static final Pattern MONTHS =
      Pattern.compile("M([1-9][0-9]{3}-[0-9]{2})(?:/M([1-9][0-9]{3}-[0-9]{2}))?");
  private static final Pattern DAY = Pattern.compile("D([1-9][0-9]{3}-[0-9]{2}-[0-9]{2})");

  private PeriodCode() {}

  static Period parse(String code) {
    try {
      return read(code);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not a period code: \"" + code + "\"", e);
    }
  }

  private static Period read(String code) {
    Matcher m = SPLIT_YEAR.matcher(code);
    if (m.matches()) {
      return splitYear(m);
    }
    if (CALENDAR_YEAR.matcher(code).matches()) {
      return Period.calendarYear(Integer.parseInt(code));
    }
    m = POOLED.matcher(code);
    if (m.matches()) {
      return Period.pooledYears(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }
    m = MONTHS.matcher(code);
    if (m.matches()) {
      YearMonth first = YearMonth.parse(m.group(1));
      return m.group(2) == null
          ? Period.month(first)
          : Period.months(first, YearMonth.parse(m.group(2)));
    }
    m = DAY.matcher(code);
    if (m.matches()) {
      return Period.day(LocalDate.parse(m.group(1)));
    }
    throw new IllegalArgumentException("expected a code like 2008-09, 2008 or M2009-01");
  }

  private static Period splitYear(Matcher m) {
    int first = Integer.parseInt(m.group(2));
    if ((first + 1) % 100 != Integer.parseInt(m.group(3))) {
      throw new IllegalArgumentException("the second year must follow the first");
    }
    boolean academic = m.group(1) != null;
    String part = m.group(4);
    if (part == null) {
      return academic ? Period.academicYear(first) : Period.financialYear(first);
    }
    if (academic != part.equals("T")) {
      throw new IllegalArgumentException("financial years have quarters, academic years terms");
    }
    int number = Integer.parseInt(m.group(5));
    return academic ? Period.term(first, number) : Period.quarter(first, number);
  }

  static String of(Period period) {
    LocalDate start = period.start();
    return switch (period.kind()) {
      case CALENDAR_YEAR -> Integer.toString(start.getYear());
      case FINANCIAL_YEAR -> splitYear(period);
      case ACADEMIC_YEAR -> "AY" + splitYear(period);
      case QUARTER -> splitYear(period) + " Q" + ((start.getMonthValue() + 8) % 12 / 3 + 1);
      case TERM -> "AY" + splitYear(period) + " T" + period.termNumber();
      case MONTH -> "M" + YearMonth.from(start);
      case MONTH_RANGE -> "M" + YearMonth.from(start) + "/M" + YearMonth.from(period.end());
      case DAY -> "D" + start;
      case POOLED_YEARS -> "Y" + start.getYear() + "-" + period.end().getYear();
    };
  }

  private static String splitYear(Period period) {
    int first = period.firstYear();
    return String.format(Locale.ROOT, "%d-%02d", first, (first + 1) % 100);
  }
}

package org.goldenthread.scoring;

import java.time.LocalDate;
import java.util.Locale;

/** Says a period in words. */
final class PeriodLabel {

  private PeriodLabel() {}

  static String of(Period period, Words words) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    return switch (period.kind()) {
      case CALENDAR_YEAR -> year(start);
      case FINANCIAL_YEAR -> words.say("period.financial-year", splitYear(period));
      case ACADEMIC_YEAR -> words.say("period.academic-year", splitYear(period));
      case TERM -> words.say("period.term." + period.termNumber(), splitYear(period));
      case MONTH -> words.say("period.month", longMonth(start, words), year(start));
      case DAY ->
          words.say(
              "period.day",
              Integer.toString(start.getDayOfMonth()),
              longMonth(start, words),
              year(start));
      case POOLED_YEARS -> words.say("period.pooled", year(start), year(end));
      case QUARTER, MONTH_RANGE -> months(start, end, words);
    };
  }

  private static String months(LocalDate start, LocalDate end, Words words) {
    String key = start.getYear() == end.getYear() ? "period.months" : "period.months.two-years";
    return words.say(key, shortMonth(start, words), shortMonth(end, words), year(end), year(start));
  }

  private static String splitYear(Period period) {
    int first = period.firstYear();
    return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
  }

  private static String year(LocalDate date) {
    return Integer.toString(date.getYear());
  }

  private static String longMonth(LocalDate date, Words words) {
    return words.say("month." + date.getMonthValue());
  }

  private static String shortMonth(LocalDate date, Words words) {
    return words.say("month.short." + date.getMonthValue());
  }
}

package org.goldenthread.intake.data;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Periods of the Department for Education's open data standard: {@code time_period} (2024 or
 * 202324) and {@code time_identifier} ("Academic year", "Autumn term"). A reporting year has no
 * stated months; it is kept as the calendar year of its number.
 */
final class DfeTime {
  /** Why a period cannot be kept, with what to do. */
  record Problem(String problem, String expected) {}

  private static final String SPLIT = "Use six digits like 202324";
  private static final String PLAIN = "Use four digits like 2024";

  /** By time identifier: what six digits mean, from their first year. */
  private static final Map<String, IntFunction<Period>> OF_SPLIT_YEAR = new HashMap<>();

  /** By time identifier: what four digits mean. */
  private static final Map<String, IntFunction<Period>> OF_PLAIN_YEAR = new HashMap<>();

  static {
    OF_SPLIT_YEAR.put("academic year", Period::academicYear);
    OF_SPLIT_YEAR.put("financial year", Period::financialYear);
    OF_SPLIT_YEAR.put("autumn term", y -> Period.term(y, 1));
    OF_SPLIT_YEAR.put("spring term", y -> Period.term(y, 2));
    OF_SPLIT_YEAR.put("summer term", y -> Period.term(y, 3));
    OF_SPLIT_YEAR.put("autumn and spring term", y -> months(y, 9, y + 1, 3));
    OF_SPLIT_YEAR.put("part 1 (april to september)", y -> months(y, 4, y, 9));
    OF_SPLIT_YEAR.put("part 2 (october to march)", y -> months(y, 10, y + 1, 3));
    OF_PLAIN_YEAR.put("calendar year", Period::calendarYear);
    OF_PLAIN_YEAR.put("reporting year", Period::calendarYear);
    for (int quarter = 1; quarter <= 4; quarter++) {
      int number = quarter;
      OF_SPLIT_YEAR.put("financial year q" + number, y -> Period.quarter(y, number));
      OF_PLAIN_YEAR.put(
          "calendar year q" + number,
          y -> number == 1 ? Period.quarter(y - 1, 4) : Period.quarter(y, number - 1));
    }
    OF_SPLIT_YEAR.put("financial year q1-q2", y -> months(y, 4, y, 9));
    OF_SPLIT_YEAR.put("financial year q1-q3", y -> months(y, 4, y, 12));
    OF_SPLIT_YEAR.put("financial year q1-q4", Period::financialYear);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      OF_PLAIN_YEAR.put(name, y -> Period.month(YearMonth.of(y, month)));
    }
  }

  private final Map<String, Map<String, @Nullable Period>> known = new HashMap<>();

  /** The period; null when it cannot be kept, see {@link #problem}. */
  @Nullable Period read(String timePeriod, String identifier) {
    Map<String, @Nullable Period> ofIdentifier =
        known.computeIfAbsent(identifier, i -> new HashMap<>());
    Period period = ofIdentifier.get(timePeriod);
    if (period == null && !ofIdentifier.containsKey(timePeriod)) {
      period = work(timePeriod, identifier.toLowerCase(Locale.ROOT));
      if (ofIdentifier.size() < 1000) {
        ofIdentifier.put(timePeriod, period);
      }
    }
    return period;
  }

  private static @Nullable Period work(String timePeriod, String identifier) {
    if (!timePeriod.chars().allMatch(c -> c >= '0' && c <= '9') || timePeriod.length() < 4) {
      return null;
    }
    int first = Integer.parseInt(timePeriod.substring(0, 4));
    boolean split =
        timePeriod.length() == 6 && Integer.parseInt(timePeriod.substring(4)) == (first + 1) % 100;
    IntFunction<Period> period =
        split
            ? OF_SPLIT_YEAR.get(identifier)
            : timePeriod.length() == 4 ? OF_PLAIN_YEAR.get(identifier) : null;
    try {
      return period == null ? null : period.apply(first);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Why it could not be read. */
  static Problem problem(String identifier) {
    String id = identifier.toLowerCase(Locale.ROOT);
    if (OF_SPLIT_YEAR.containsKey(id)) {
      return new Problem("is no period of kind " + identifier, SPLIT);
    }
    if (OF_PLAIN_YEAR.containsKey(id)) {
      return new Problem("is no period of kind " + identifier, PLAIN);
    }
    if (id.startsWith("week")) {
      return new Problem("is a week, and weeks are not kept", "Load months or terms");
    }
    if (id.startsWith("tax year")) {
      return new Problem("is a tax year, and periods are whole months", "Load financial years");
    }
    if (id.startsWith("academic year q")) {
      return new Problem(
          "is an academic quarter, whose months differ by publication", "Load terms or years");
    }
    return new Problem(
        "has the time identifier \"" + identifier + "\", which is not known",
        "Use Academic year, Financial year, Calendar year, a term, a quarter or a month");
  }

  /** Whether the months behind it are only assumed. */
  static boolean isAssumed(String identifier) {
    return identifier.equalsIgnoreCase("reporting year");
  }

  private static Period months(int fromYear, int from, int toYear, int to) {
    return Period.months(YearMonth.of(fromYear, from), YearMonth.of(toYear, to));
  }
}

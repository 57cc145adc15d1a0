package org.goldenthread.app.measure.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.people.Visit;

/**
 * Which measures of a scorecard are shown, and in which order; empty where nothing was chosen.
 *
 * @param text words of the name
 * @param sort name of the column; empty for what needs attention first
 * @param group what rows are grouped by
 */
record ScorecardFilter(
    String status,
    String direction,
    String pattern,
    String set,
    String text,
    String sort,
    boolean descending,
    String group) {
  /** What stands for a status that cannot be said. */
  static final String NO_STATUS = "none";

  static final List<String> STATUSES = List.of("red", "amber", "green", NO_STATUS);
  static final List<String> DIRECTIONS =
      List.of("better", "same", "worse", "higher", "lower", "cannot-say");
  static final List<String> PATTERNS =
      List.of("improvement", "worsening", "normal", "rise", "fall", "too-few");
  static final List<String> SORTS =
      List.of("measure", "value", "status", "direction", "pattern", "compared");

  static ScorecardFilter of(Visit visit) {
    String sort = visit.parameter("sort");
    boolean descending = sort.startsWith("-");
    String column = descending ? sort.substring(1) : sort;
    return new ScorecardFilter(
        visit.parameter("status"),
        visit.parameter("direction"),
        visit.parameter("pattern"),
        visit.parameter("set"),
        visit.parameter("text").strip(),
        SORTS.contains(column) ? column : "",
        descending,
        visit.parameter("group"));
  }

  /** Whether anything is filtered. */
  boolean isActive() {
    return !(status + direction + pattern + set + text).isEmpty();
  }

  boolean shows(SeriesAssessment one) {
    return chosen(status, status(one))
        && chosen(direction, direction(one))
        && chosen(pattern, pattern(one))
        && chosen(set, Objects.requireNonNullElse(one.measure().set(), ""))
        && one.measure().name().toLowerCase(Locale.UK).contains(text.toLowerCase(Locale.UK));
  }

  private static boolean chosen(String wanted, String value) {
    return wanted.isEmpty() || wanted.equals(value);
  }

  /** The status as addresses name it. */
  static String status(SeriesAssessment one) {
    String status = one.status().status();
    return status == null ? NO_STATUS : status.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** The direction since last year as addresses name it. */
  static String direction(SeriesAssessment one) {
    return one.travel().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The pattern as addresses name it: improvement, worsening, normal, rise, fall, too-few. */
  static String pattern(SeriesAssessment one) {
    String key = one.variation().key();
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** The order of the rows; what is level stays as it was. */
  Comparator<SeriesAssessment> order() {
    Comparator<SeriesAssessment> order =
        switch (sort) {
          case "measure" -> Comparator.comparing(one -> one.measure().name());
          case "value" -> Comparator.comparing(one -> one.actual().number(one.now()));
          case "status" -> Comparator.comparing(one -> one.standing().ordinal() * -1);
          case "direction" -> Comparator.comparing(one -> one.travel().outcome());
          case "pattern" -> Comparator.comparing(SeriesAssessment::variation);
          case "compared" ->
              Comparator.comparing(
                  one -> rank(one.neighbours().rank().rank(), one.neighbours().rank().of()));
          default -> Comparator.comparing(SeriesAssessment::concern);
        };
    return descending ? order.reversed() : order;
  }

  /** The share of places above; without a rank the end. */
  private static double rank(int rank, int of) {
    return rank == 0 ? 2 : (double) rank / of;
  }
}

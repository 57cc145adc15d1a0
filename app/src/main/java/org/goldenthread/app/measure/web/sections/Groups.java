package org.goldenthread.app.measure.web.sections;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * A measure by groups of people in one period.
 *
 * @param period in words
 * @param rows by name; never empty
 * @param gap between the two chosen groups; null when fewer than two can be shown
 * @param options groups to choose from for the gap
 * @param chosen what is chosen of them
 */
public record Groups(
    String period, List<Row> rows, @Nullable Gap gap, List<Option> options, Form chosen) {
  /** Names of the two choices in the address. */
  public static final String FIRST = "gap";

  public static final String SECOND = "gap-with";

  public Groups {
    rows = List.copyOf(rows);
    options = List.copyOf(options);
  }

  /** Whether limits are known of any group. */
  public boolean hasLimits() {
    return rows.stream().anyMatch(r -> r.limits() != null);
  }

  /**
   * One group.
   *
   * @param href this page for the group alone
   * @param limits 95% limits in words; null where there are no counts to make them from
   */
  public record Row(String name, String href, Cell cell, @Nullable String limits) {}

  /**
   * The gap between two groups.
   *
   * @param absolute difference in words, without sign: "12.4 percentage points"
   * @param relative how many times the second the first is, two decimals; null when it is of zero
   * @param limits of the difference, as a sentence; null where there are no counts
   * @param methods names and versions of what it was worked out with
   */
  public record Gap(
      String first,
      Cell firstCell,
      String second,
      Cell secondCell,
      String absolute,
      @Nullable String relative,
      @Nullable String limits,
      String methods) {}
}

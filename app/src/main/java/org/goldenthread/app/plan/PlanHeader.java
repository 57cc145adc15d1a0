package org.goldenthread.app.plan;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.EditedHere;
import org.goldenthread.app.shell.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A plan in one of its editions: its document control.
 *
 * @param slug stands in the plan's address
 * @param kind progress-update, action-plan, plan, indicator-table, strategy
 * @param version 1, 2, ...: editions in the order they were brought in
 * @param periodStart first year or date as printed
 * @param coversPeriod what the progress in it covers, as printed
 * @param levels the plan's own words, top level first
 * @param document id of the document it was read from, or on top of which it was edited here
 * @param documentNumber number of that document
 * @param knownOn the document's own date; the day of approval when it was edited here
 * @param edited when it was approved and by whom; null when it was read from its document
 */
public record PlanHeader(
    long id,
    String slug,
    String title,
    String kind,
    int version,
    @Nullable String periodStart,
    @Nullable String periodEnd,
    @Nullable String coversPeriod,
    List<String> levels,
    long document,
    int documentNumber,
    String fileName,
    LocalDate knownOn,
    @Nullable EditedHere edited) {
  public PlanHeader {
    levels = List.copyOf(levels);
  }

  /**
   * The title; where another plan has the same one, with what kind of document this one is:
   * "Children's Plan 2007-2010 (progress update)".
   */
  public String name() {
    return slug.equals(Slug.of(title)) ? title : title + " (" + kind.replace('-', ' ') + ")";
  }

  /** "2007 to 2010" as printed, or null when the document prints no period. */
  public @Nullable String period() {
    if (periodStart == null) {
      return null;
    }
    return periodEnd == null || periodEnd.equals(periodStart)
        ? periodStart
        : periodStart + " to " + periodEnd;
  }
}

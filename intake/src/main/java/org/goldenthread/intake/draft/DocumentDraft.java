package org.goldenthread.intake.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document says about itself.
 *
 * @param kinds plan, progress-update, action-plan, indicator-table, meeting-papers, strategy; in
 *     order of weight, at least one
 * @param planTitle title of the plan inside ("Children and Young People's Plan 2007-2010"), or null
 *     when the document holds no plan
 * @param periodStart first year or date of the plan as a year "2007" or ISO date
 * @param periodEnd last year or date, likewise
 * @param coversPeriod what the progress in it covers as printed ("April - September 2009")
 * @param knownOn the document's own date: from when its content counts as known
 * @param knownOnBasis how {@code knownOn} was found, in words for the reader ("date of the meeting,
 *     line 8"; "no date printed; start of the plan's period")
 * @param heads of the columns of the plan's tables; each column once
 */
public record DocumentDraft(
    String file,
    List<String> kinds,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String planTitle,
    @Nullable String periodStart,
    @Nullable String periodEnd,
    @Nullable String coversPeriod,
    LocalDate knownOn,
    String knownOnBasis,
    List<SchemeStatusDraft> scheme,
    List<HeadDraft> heads) {
  public DocumentDraft {
    kinds = List.copyOf(kinds);
    scheme = List.copyOf(scheme);
    heads = List.copyOf(heads);
  }

  /** The same plan, called otherwise. */
  public DocumentDraft called(String title) {
    return new DocumentDraft(
        file,
        kinds,
        title,
        publisher,
        title,
        periodStart,
        periodEnd,
        coversPeriod,
        knownOn,
        knownOnBasis,
        scheme,
        heads);
  }

  /** The same document, known from another day. */
  public DocumentDraft known(LocalDate on, String basis) {
    return new DocumentDraft(
        file,
        kinds,
        title,
        publisher,
        planTitle,
        periodStart,
        periodEnd,
        coversPeriod,
        on,
        basis,
        scheme,
        heads);
  }

  /** The same document with another key to its statuses. */
  public DocumentDraft keyed(List<SchemeStatusDraft> key) {
    return new DocumentDraft(
        file,
        kinds,
        title,
        publisher,
        planTitle,
        periodStart,
        periodEnd,
        coversPeriod,
        knownOn,
        knownOnBasis,
        key,
        heads);
  }
}

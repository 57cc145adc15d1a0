package org.goldenthread.intake.numbers;

import org.jspecify.annotations.Nullable;

/**
 * One printed number, or the printed statement that there is none.
 *
 * @param label what is measured, as printed as far as it stands beside the number; never empty
 * @param periodLabel as printed, null when none stands beside or before the number
 * @param period normalised as in ObservationDraft, null when none is known
 * @param value decimal point, no thousands separators; null for a printed absence
 * @param printed as printed ("8,382", "not returned")
 * @param unit "%", "number", "days", ... or null when it is unknown
 * @param kind actual, plan, target, national, baseline or trajectory
 * @param quality provisional, not-available, not-applicable, or null when nothing is said
 * @param line 1-based line of the file
 */
public record Figure(
    String label,
    @Nullable String periodLabel,
    @Nullable String period,
    @Nullable String value,
    String printed,
    @Nullable String unit,
    String kind,
    @Nullable String quality,
    int line) {}

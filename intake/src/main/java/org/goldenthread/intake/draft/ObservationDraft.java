package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * One printed number, or the printed statement that there is none.
 *
 * @param item key of the item it stands beside, null for an indicator table
 * @param measure reference of the measure, or the label of the series
 * @param periodLabel as printed, null when none is
 * @param period normalised: 2008-09, 2009-10 Q1, AY2007-08, 2008, M2009-01, M2009-01/M2009-03,
 *     D2009-09-18, Y2004-2006; null when no period is printed
 * @param value decimal point, no thousands separators; null for a printed absence
 * @param valueAsPrinted "=40.9%", "N/A", "-"
 * @param kind actual, target, plan, trajectory, baseline, neighbour, national
 * @param quality final, provisional, not-available, not-applicable; null when nothing is said
 */
public record ObservationDraft(
    @Nullable String item,
    String measure,
    @Nullable String periodLabel,
    @Nullable String period,
    @Nullable String value,
    String valueAsPrinted,
    @Nullable String unit,
    String kind,
    @Nullable String quality,
    SourcePlace place) {}

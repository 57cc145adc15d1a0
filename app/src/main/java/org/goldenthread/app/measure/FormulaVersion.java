package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.goldenthread.app.measure.series.StatedFormula;
import org.jspecify.annotations.Nullable;

/**
 * A formula that was once stated.
 *
 * @param change by which it was stated
 * @param by post of who stated it
 * @param ended change by which it ended; null while it holds
 * @param until the day another took its place or none did; null while it holds
 */
public record FormulaVersion(
    StatedFormula stated,
    long change,
    LocalDate from,
    String by,
    String reason,
    @Nullable Long ended,
    @Nullable LocalDate until) {}

package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.goldenthread.app.measure.series.StatedFormula;
import org.jspecify.annotations.Nullable;

/**
 * A formula that was once stated.
 *
 * @param by post of who stated it
 * @param until the day another took its place or none did; null while it holds
 */
public record FormulaVersion(
    StatedFormula stated, LocalDate from, String by, String reason, @Nullable LocalDate until) {}

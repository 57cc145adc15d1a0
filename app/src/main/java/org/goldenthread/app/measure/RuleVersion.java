package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was once stated.
 *
 * @param change by which it was stated
 * @param by post of who stated it
 * @param ended change by which another took its place or none did; null while it holds
 * @param until the day of that; null while it holds
 */
public record RuleVersion<R extends MeasureRule>(
    StatedRule<R> stated,
    long change,
    LocalDate from,
    String by,
    String reason,
    @Nullable Long ended,
    @Nullable LocalDate until) {}

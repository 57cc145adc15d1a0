package org.goldenthread.app.measure.series;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A series as it was known for a time.
 *
 * @param knownOn from which day on
 * @param knownUntil the day on which a later one took its place; null when it still stands
 * @param enteredAt when it was entered here
 * @param change id of the change that made it
 * @param by the post that made the change
 * @param reason of the change
 */
public record Vintage(
    Series series,
    LocalDate knownOn,
    @Nullable LocalDate knownUntil,
    Instant enteredAt,
    long change,
    String by,
    String reason) {}

package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * A tolerance that was once stated.
 *
 * @param by post of who stated it, or the part of the program that did
 * @param until the day another took its place or none did; null while it holds
 */
public record ToleranceVersion(
    long id,
    Tolerance tolerance,
    LocalDate from,
    String by,
    String reason,
    @Nullable LocalDate until) {}

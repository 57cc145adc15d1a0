package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A status rule that was once stated.
 *
 * @param by post of who stated it
 * @param until the day another took its place or none did; null while it holds
 */
public record StatusRuleVersion(
    StatedStatusRule stated, LocalDate from, String by, String reason, @Nullable LocalDate until) {}

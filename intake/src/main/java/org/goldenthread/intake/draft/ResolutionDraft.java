package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * One part of what a minute resolved.
 *
 * @param minute number of the minute, null when it has none
 * @param part "1", "a" or "ii" as printed without brackets, its place where only a bullet is
 *     printed, null when the resolution has one part
 * @param leadIn words before the parts that all of them go on ("That the Board"), or null
 */
public record ResolutionDraft(
    String meeting,
    @Nullable String minute,
    @Nullable String part,
    @Nullable String leadIn,
    String text,
    SourcePlace place) {}

package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * An action that a meeting asked of somebody.
 *
 * @param meeting key of the meeting, null when the log stands alone and names none
 * @param log heading of the log, null for an action in the text of a minute
 * @param number as printed, null when none is
 * @param fromItem the item or minute it came from, as printed
 * @param due as printed
 * @param state open, done or discharged
 */
public record ActionDraft(
    @Nullable String meeting,
    @Nullable String log,
    @Nullable String number,
    @Nullable String owner,
    @Nullable String fromItem,
    String details,
    @Nullable String update,
    @Nullable String due,
    String state,
    SourcePlace place) {}

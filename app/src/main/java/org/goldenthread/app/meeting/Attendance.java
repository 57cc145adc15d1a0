package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * That somebody was at a meeting, sent apologies or belongs to the board.
 *
 * @param person as printed; null when the name was removed
 * @param attendance present, apologies or membership
 */
public record Attendance(
    long id,
    long document,
    @Nullable String person,
    @Nullable String role,
    @Nullable String post,
    String attendance,
    Printed printed) {}

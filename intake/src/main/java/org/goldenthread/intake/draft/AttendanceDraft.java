package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A person at a meeting, away from it, or on the printed list of its members.
 *
 * @param person name as printed, with Councillor, Dr and the like
 * @param role at the meeting: Chair, Member, In attendance, Deputy for somebody
 * @param post organisation or post
 * @param attendance present, apologies or membership
 * @param asPrinted name and role as they stand
 */
public record AttendanceDraft(
    String meeting,
    String person,
    @Nullable String role,
    @Nullable String post,
    String attendance,
    String asPrinted,
    SourcePlace place) {}

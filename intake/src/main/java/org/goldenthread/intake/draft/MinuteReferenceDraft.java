package org.goldenthread.intake.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a minute points to an earlier one: "Further to Minute No. 228 of 17th July, 2013".
 *
 * @param minute number of the minute that points, null when it has none
 * @param toNumber number it points to
 * @param toDate date of the meeting it points to, null when none is printed beside it
 * @param asPrinted the words
 */
public record MinuteReferenceDraft(
    String meeting,
    @Nullable String minute,
    String toNumber,
    @Nullable LocalDate toDate,
    String asPrinted,
    SourcePlace place) {}

package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A minute, without what it resolved.
 *
 * @param meeting key of the meeting
 * @param number as printed: "D84", "235", "12/34", "8.1"; null when none is
 * @param title empty when only a number is printed
 * @param text lines separated by LF, may be empty
 */
public record MinuteDraft(
    String meeting, @Nullable String number, String title, String text, SourcePlace place) {}

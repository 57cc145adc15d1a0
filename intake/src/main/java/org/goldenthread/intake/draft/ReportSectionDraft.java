package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A section of a report to a committee.
 *
 * @param report unique within the reading: the meeting and its agenda item, or the report's place
 * @param meeting key of the meeting, null when the report names none that is known
 * @param section number as printed without a closing stop, null when none is
 * @param text lines separated by LF, may be empty
 */
public record ReportSectionDraft(
    String report,
    @Nullable String meeting,
    @Nullable String title,
    @Nullable String section,
    String heading,
    String text,
    SourcePlace place) {}

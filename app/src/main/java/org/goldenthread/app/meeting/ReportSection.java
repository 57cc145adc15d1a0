package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A section of a report to a committee.
 *
 * @param agendaItem id of the item it is a report to, null when not known
 * @param report the same for all sections of a report, within its document
 * @param number as printed, null when none is
 * @param body lines separated by LF, may be empty
 */
public record ReportSection(
    long id,
    long document,
    @Nullable Long agendaItem,
    String report,
    @Nullable String title,
    @Nullable String number,
    String heading,
    String body,
    Printed printed) {}

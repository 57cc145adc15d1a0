package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A row of a document's version or approval table.
 *
 * @param document title of the document it controls, null when none stands over it
 * @param kind current, version or approval
 * @param date as printed
 * @param approvalBy name or meeting that approves
 */
public record DocumentVersionDraft(
    @Nullable String document,
    String kind,
    @Nullable String version,
    @Nullable String date,
    @Nullable String summary,
    @Nullable String changeBy,
    @Nullable String accepted,
    @Nullable String approvalBy,
    SourcePlace place) {}

package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A row of a document's version or approval table, as printed.
 *
 * @param title of the document it controls
 * @param kind current, version or approval
 */
public record DocumentVersion(
    @Nullable String title,
    String kind,
    @Nullable String version,
    @Nullable String dated,
    @Nullable String summary,
    @Nullable String changedBy,
    @Nullable String accepted,
    @Nullable String approvedBy,
    Printed printed) {}

package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * How a part of the plan maps to an outside framework.
 *
 * @param framework column heading ("National Service Framework")
 * @param frameworkTheme the framework's own heading inside the cell ("SAFE PLACES"), if any
 * @param itemOrOutcome row heading ("BEING HEALTHY")
 */
public record CrosswalkDraft(
    String framework,
    @Nullable String frameworkTheme,
    String itemOrOutcome,
    String text,
    SourcePlace place) {}

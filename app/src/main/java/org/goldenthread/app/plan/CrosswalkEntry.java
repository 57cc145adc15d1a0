package org.goldenthread.app.plan;

import org.jspecify.annotations.Nullable;

/** How a part of the plan maps to an outside framework, as printed. */
public record CrosswalkEntry(
    String framework,
    @Nullable String frameworkTheme,
    String itemOrOutcome,
    String text,
    int documentNumber,
    String fileName,
    int line) {}

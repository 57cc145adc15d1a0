package org.goldenthread.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * What a plan itself means by a status.
 *
 * @param text the printed criterion word for word; null when the plan uses the status without one
 */
public record Criterion(Status status, @Nullable String text) {}

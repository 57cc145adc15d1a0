package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * That an item or minute is exempt.
 *
 * @param paragraph of Schedule 12A as printed ("1", "1 and 3"); null when none is printed
 */
public record Closed(@Nullable String paragraph) {}

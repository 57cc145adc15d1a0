package org.goldenthread.intake.papers;

import org.jspecify.annotations.Nullable;

/**
 * A part of a resolution.
 *
 * @param part its number or letter without brackets, or null
 * @param leadIn words that go before all parts, or null
 * @param line 1-based line of the file
 */
record Resolution(@Nullable String part, @Nullable String leadIn, String text, int line) {}

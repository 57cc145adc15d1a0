/**
 * Recognisers: they go by what headings and tables say, each claims the blocks it reads, and what
 * nobody claims is kept as a section or told as a warning.
 */
@NullMarked
package org.goldenthread.intake.recognise;

import org.jspecify.annotations.NullMarked;

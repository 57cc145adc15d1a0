/**
 * What was read, row by row, as printed: one record per row of the files of the reading contract.
 * Text columns are verbatim (tags removed, entities decoded, white space collapsed, lines of a cell
 * joined by one LF); nothing is corrected. An absent value is null, never an empty string or 0.
 */
@NullMarked
package org.goldenthread.intake.draft;

import org.jspecify.annotations.NullMarked;

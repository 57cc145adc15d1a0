/**
 * Reading data files (tidy CSV, the Department for Education's open data, Fingertips extracts, area
 * and neighbour lists) row by row into a {@link org.goldenthread.intake.data.DataSink}, in memory
 * that does not grow with the file.
 */
@NullMarked
package org.goldenthread.intake.data;

import org.jspecify.annotations.NullMarked;

/**
 * Tables made whole: pieces cut by pages are stitched, padding and repeats go, and header words
 * tell what a column holds.
 */
@NullMarked
package org.goldenthread.intake.table;

import org.jspecify.annotations.NullMarked;

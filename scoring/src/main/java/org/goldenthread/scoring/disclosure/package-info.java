/**
 * Small numbers on the way out: suppression under a threshold, rounding, and rates that would give
 * a small count away. Secondary suppression belongs to publishing.
 */
@NullMarked
package org.goldenthread.scoring.disclosure;

import org.jspecify.annotations.NullMarked;

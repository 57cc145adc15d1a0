package org.goldenthread.scoring.spc;

/**
 * Where the expected range might start again. Never applied by itself: a person who knows what
 * changed decides.
 *
 * @param index of the first point of the new segment, from 0
 * @param points how many values in a row lie on one side of the mean since then, 7 or more
 * @param before mean of the values of the segment before it
 * @param after mean of the values since
 */
public record RebaseSuggestion(int index, int points, double before, double after) {}

/**
 * Measures that are worked out from others: the formula as data, its order, its exact arithmetic,
 * and what a missing input makes of the result.
 */
@NullMarked
package org.goldenthread.scoring.formula;

import org.jspecify.annotations.NullMarked;

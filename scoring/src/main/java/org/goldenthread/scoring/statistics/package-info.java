/**
 * The field's own statistics: proportions, rates, means, quantiles, inequality and comparison. Each
 * method is an object with a name and version; each result names its method and, where there is
 * none, the reason. Here, and only here, numbers are binary doubles; NaN stands for missing.
 */
@NullMarked
package org.goldenthread.scoring.statistics;

import org.jspecify.annotations.NullMarked;

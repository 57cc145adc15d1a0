/** Figures at national size: one row for each series and what was known of it when. */
@NamedInterface("series")
@NullMarked
package org.goldenthread.app.measure.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

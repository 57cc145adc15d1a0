/** The figures as data: asked for by measure, area, group and period, written as CSV or JSON. */
@NamedInterface("data")
@NullMarked
package org.goldenthread.app.measure.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

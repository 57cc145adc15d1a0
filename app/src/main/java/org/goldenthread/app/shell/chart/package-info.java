/** Charts as SVG, drawn from one model in two sizes, each with the table of its figures. */
@NamedInterface("chart")
@NullMarked
package org.goldenthread.app.shell.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Reading of measures: named in cells of a plan, or row by row in an indicator table. */
@NullMarked
package org.goldenthread.intake.measures;

import org.jspecify.annotations.NullMarked;

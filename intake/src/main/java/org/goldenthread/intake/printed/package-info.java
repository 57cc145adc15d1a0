/** What printed words are: dates and periods, names, statements that run on. */
@NullMarked
package org.goldenthread.intake.printed;

import org.jspecify.annotations.NullMarked;

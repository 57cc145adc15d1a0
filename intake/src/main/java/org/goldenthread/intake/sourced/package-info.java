/** A reading beside its source: the rows of the document as they stand there. */
@NullMarked
package org.goldenthread.intake.sourced;

import org.jspecify.annotations.NullMarked;

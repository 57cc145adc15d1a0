/** Excel sheets that people fill in: written as a form, and read back whatever became of them. */
@NullMarked
package org.goldenthread.intake.sheet;

import org.jspecify.annotations.NullMarked;

/** What a person says of a document against its first reading: of columns and of single cells. */
@NullMarked
package org.goldenthread.intake.correct;

import org.jspecify.annotations.NullMarked;

/**
 * Status rules as data: bands in a small text form, judged exactly, explained, and previewed on
 * past periods before they change.
 */
@NullMarked
package org.goldenthread.scoring.status;

import org.jspecify.annotations.NullMarked;

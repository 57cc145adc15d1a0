/** Answering in a spreadsheet: what is asked as a sheet, and that sheet read back. */
@NullMarked
package org.goldenthread.app.cycle.sheet;

import org.jspecify.annotations.NullMarked;

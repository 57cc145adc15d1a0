/** The grid in which figures are typed: measures by periods, for one area. */
@NullMarked
package org.goldenthread.app.measure.web.entry;

import org.jspecify.annotations.NullMarked;

/** Journeys through the running program in Chromium, at two widths, with and without JavaScript. */
@NullMarked
package org.goldenthread.e2e;

import org.jspecify.annotations.NullMarked;

/** The history of what was said about exceptions and of their rules. */
@NullMarked
package org.goldenthread.app.cycle.exceptions.internal;

import org.jspecify.annotations.NullMarked;

/**
 * Progress updates: tables of what was promised, with target, figures, progress and status, their
 * printed totals and the key of their statuses.
 */
@NullMarked
package org.goldenthread.intake.progress;

import org.jspecify.annotations.NullMarked;

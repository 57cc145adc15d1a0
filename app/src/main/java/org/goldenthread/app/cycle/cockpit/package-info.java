/**
 * What the performance officer looks at while a round is open: who is late, and what to read twice.
 */
@NullMarked
package org.goldenthread.app.cycle.cockpit;

import org.jspecify.annotations.NullMarked;

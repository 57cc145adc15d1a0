/**
 * What the report of a round shows, frozen when the round is locked and shown from that for ever.
 */
@NullMarked
package org.goldenthread.app.cycle.report;

import org.jspecify.annotations.NullMarked;

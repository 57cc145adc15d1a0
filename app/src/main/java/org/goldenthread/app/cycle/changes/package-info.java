/** What changed between two rounds: what was said, judged and counted, and the plan's own words. */
@NullMarked
package org.goldenthread.app.cycle.changes;

import org.jspecify.annotations.NullMarked;

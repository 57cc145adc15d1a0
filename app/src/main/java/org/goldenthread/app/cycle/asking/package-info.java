/**
 * Asking and reminding: who is asked today and how, signed links, mail out with its queue, what
 * comes back, and the jobs that do it once for all nodes.
 */
@NullMarked
package org.goldenthread.app.cycle.asking;

import org.jspecify.annotations.NullMarked;

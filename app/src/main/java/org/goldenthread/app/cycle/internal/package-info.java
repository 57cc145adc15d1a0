/** What of rounds the history of a partnership shows. */
@NullMarked
package org.goldenthread.app.cycle.internal;

import org.jspecify.annotations.NullMarked;

/** How papers become rows and rows become records. */
@NullMarked
package org.goldenthread.app.meeting.internal;

import org.jspecify.annotations.NullMarked;

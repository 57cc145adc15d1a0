/** How this room answers the rooms before it. */
@NullMarked
package org.goldenthread.app.measure.internal;

import org.jspecify.annotations.NullMarked;

/** What the room of actions answers to the rooms before it. */
@NullMarked
package org.goldenthread.app.action.internal;

import org.jspecify.annotations.NullMarked;

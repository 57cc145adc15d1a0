/**
 * How the embedded server is unpacked, initialised, held and stopped, and how the room is wired.
 */
@NullMarked
package org.goldenthread.app.database.internal;

import org.jspecify.annotations.NullMarked;

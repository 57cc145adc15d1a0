/** The modular monolith. Each sub-package is a room; see docs/rooms.md. */
@NullMarked
package org.goldenthread.app;

import org.jspecify.annotations.NullMarked;

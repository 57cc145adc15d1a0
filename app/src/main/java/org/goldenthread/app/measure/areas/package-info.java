/** Areas with their names and dated changes, their neighbours, and which area a partnership is. */
@NamedInterface("areas")
@NullMarked
package org.goldenthread.app.measure.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

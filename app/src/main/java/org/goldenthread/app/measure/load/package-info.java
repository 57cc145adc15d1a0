/** Loading files of figures: read, checked, compared with what stands, stored as a whole or not. */
@NamedInterface("load")
@NullMarked
package org.goldenthread.app.measure.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

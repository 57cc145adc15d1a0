/** Judges measures by all figures known of an area: loaded as series, printed or typed singly. */
@NamedInterface("assess")
@NullMarked
package org.goldenthread.app.measure.assess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

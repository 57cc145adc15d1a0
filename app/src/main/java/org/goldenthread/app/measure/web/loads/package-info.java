/** Pages on which files of figures are sent, reviewed, accepted, held back and taken back. */
@NullMarked
package org.goldenthread.app.measure.web.loads;

import org.jspecify.annotations.NullMarked;

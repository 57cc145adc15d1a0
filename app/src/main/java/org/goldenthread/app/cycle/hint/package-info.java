/**
 * What is pointed out of what somebody writes: words that may point to a child, and figures of
 * which the record says otherwise. It never refuses anything.
 */
@NamedInterface("hint")
@NullMarked
package org.goldenthread.app.cycle.hint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

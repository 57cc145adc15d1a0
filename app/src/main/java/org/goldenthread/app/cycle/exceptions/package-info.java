/**
 * What needs the board: measures and items outside their limits, worked out whenever somebody
 * looks, and what was said about them.
 */
@NamedInterface("exceptions")
@NullMarked
package org.goldenthread.app.cycle.exceptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

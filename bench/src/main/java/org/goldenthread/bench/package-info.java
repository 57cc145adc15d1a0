/**
 * Measures the running program from outside, against the figures the project holds itself to. It
 * prints and never fails: figures depend on the machine.
 */
@NullMarked
package org.goldenthread.bench;

import org.jspecify.annotations.NullMarked;

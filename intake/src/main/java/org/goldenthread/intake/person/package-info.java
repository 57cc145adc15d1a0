/** Telling records of single persons from figures, so that none is ever kept by mistake. */
@NullMarked
package org.goldenthread.intake.person;

import org.jspecify.annotations.NullMarked;

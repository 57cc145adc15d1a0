package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.shell.Link;

/**
 * What a tolerance is set for, as a page shows it.
 *
 * @param name the partnership's, the set's or the measure's
 * @param href address of the form
 * @param back where the form is reached from
 */
record ToleranceSubject(StatedTolerance.For target, String name, String href, Link back) {}

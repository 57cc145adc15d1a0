package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.MeasureRule;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.shell.Link;

/**
 * A rule of a sort for something, as a page shows it.
 *
 * @param fields of the form on which it is set
 * @param name the partnership's, the set's or the measure's
 * @param href address of the form
 * @param back where the form is reached from
 */
record RuleSubject<R extends MeasureRule>(
    RuleFields<R> fields, RuleTarget target, String name, String href, Link back) {}

package org.goldenthread.app.cycle.exceptions.web;

import org.goldenthread.app.cycle.exceptions.Exceptional;
import org.goldenthread.app.cycle.exceptions.Subject;
import org.goldenthread.app.people.Visit;

/**
 * What of the exceptions is shown, as the address says it.
 *
 * @param of {@code measures}, the slug of a plan, or empty for all
 * @param rule word of a sort, or empty for all
 */
record ExceptionsFilter(String of, String rule) {
  static final String MEASURES = "measures";

  static ExceptionsFilter of(Visit visit) {
    return new ExceptionsFilter(visit.parameter("of"), visit.parameter("rule"));
  }

  boolean shows(Exceptional one) {
    return (of.isEmpty() || of.equals(group(one.subject())))
        && (rule.isEmpty() || one.reasons().stream().anyMatch(r -> r.sort().word().equals(rule)));
  }

  static String group(Subject subject) {
    return subject instanceof Subject.OfItem item ? item.plan().header().slug() : MEASURES;
  }
}

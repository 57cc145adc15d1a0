package org.goldenthread.scoring;

/**
 * A named rule in a stated version. Rules hold no state: the same inputs give the same assessment.
 * Each has a page in docs/rules, called by its name with hyphens.
 */
public interface Rule {

  /** Name and version; a rule whose results could differ from before gets a new version. */
  RuleVersion version();
}

package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.RuleVersion;

/**
 * A named statistical method in a stated version. Methods hold no state: the same inputs give the
 * same result. Each has a public {@code STANDARD} and a section in docs/statistics.md with its name
 * and version.
 */
public interface Method {

  /** Name and version; a method whose results could differ from before gets a new version. */
  RuleVersion version();
}

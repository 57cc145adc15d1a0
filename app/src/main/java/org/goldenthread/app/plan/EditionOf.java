package org.goldenthread.app.plan;

/** Which plan a reading is an edition of: the likely one, or as somebody said. */
public sealed interface EditionOf {
  /**
   * The plan with its title and levels, or else, where it prints no title, the one that holds most
   * of its items.
   */
  record Likely() implements EditionOf {}

  /** None that is known: the reading makes a plan of its own. */
  record NewPlan() implements EditionOf {}

  /** The plan with this address. */
  record Plan(String slug) implements EditionOf {}
}

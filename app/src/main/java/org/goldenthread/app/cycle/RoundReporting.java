package org.goldenthread.app.cycle;

/**
 * Says what the report of a round shows, as text that holds all of it. Where reports are made
 * stands after this package and answers it.
 */
public interface RoundReporting {

  /** All that the report of the round shows now. Call inside a transaction of the partnership. */
  String shown(Round round);
}

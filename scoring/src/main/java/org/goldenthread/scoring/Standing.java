package org.goldenthread.scoring;

/**
 * How a status of a scheme stands, so that rules can speak of "red" and "green" whatever a scheme
 * calls and colours them.
 */
public enum Standing {
  /** As wanted: green, on course. */
  GOOD,
  /** Between: amber. */
  BETWEEN,
  /** Not as wanted: red. */
  BAD,
  /** Says nothing of how well it goes: complete, withdrawn, for information. */
  NONE
}

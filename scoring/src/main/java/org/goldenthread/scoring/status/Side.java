package org.goldenthread.scoring.status;

/** On which side of a figure a value lies. */
public enum Side {
  /** Worse, by the goal of the measure. */
  WORSE("worse than"),
  /** Better, by the goal of the measure. */
  BETTER("better than"),
  /** Larger, whatever is good. */
  ABOVE("above"),
  /** Smaller, whatever is good. */
  BELOW("below"),
  /** On either side. */
  AWAY("away from"),
  /** Of dates. */
  LATER("later than"),
  /** Of dates. */
  EARLIER("earlier than");

  private final String text;

  Side(String text) {
    this.text = text;
  }

  /** As it stands in the text of a rule. */
  String text() {
    return text;
  }

  /** Whether it compares dates. */
  boolean isOfDates() {
    return this == LATER || this == EARLIER;
  }
}

package org.goldenthread.app.measure.load;

/** What happens to a figure that a file gives twice. */
final class Repeats {
  private Repeats() {}

  /** Refuses the second of two figures of the same cell, unless both say the same. */
  static void refuse(Refusals refusals, Figure first, Figure second) {
    if (!first.saysTheSameAs(second)) {
      refusals.add(
          second.line(),
          "value",
          String.valueOf(second.value()),
          "is given again, and row " + first.line() + " has " + first.value(),
          "Keep one of the two rows");
    }
  }
}

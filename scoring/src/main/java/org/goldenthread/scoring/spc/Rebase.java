package org.goldenthread.scoring.spc;

/**
 * A point from which the expected range starts again, because somebody knows what changed.
 *
 * @param index of the first point of the new segment, from 0
 * @param why what changed, shown at the step; empty when not said
 */
public record Rebase(int index, String why) {

  public Rebase {
    if (index < 0) {
      throw new IllegalArgumentException("index must be 0 or more, was " + index);
    }
  }
}

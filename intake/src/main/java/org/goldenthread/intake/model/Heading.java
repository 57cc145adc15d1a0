package org.goldenthread.intake.model;

/**
 * A heading marked as such.
 *
 * @param level 1 (highest) to 6
 */
public record Heading(int level, String text, int line, int lastLine) implements Block {
  public Heading {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("level must be 1 to 6, was " + level);
    }
  }
}

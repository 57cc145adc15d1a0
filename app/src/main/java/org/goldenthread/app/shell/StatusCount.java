package org.goldenthread.app.shell;

/**
 * How many carry a status.
 *
 * @param count at least 0
 * @param href address that shows exactly these rows
 */
public record StatusCount(Status status, int count, String href) {
  public StatusCount {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, was " + count);
    }
  }
}

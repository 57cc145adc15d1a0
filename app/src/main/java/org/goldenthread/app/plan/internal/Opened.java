package org.goldenthread.app.plan.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form was opened on, so that two people do not save over each other.
 *
 * @param version number of the version the draft is made on
 * @param edit id of the item's newest edit in the draft, 0 when it has none
 */
public record Opened(int version, long edit) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\.(\\d{1,18})");

  /** As a hidden field carries it. */
  public String written() {
    return version + "." + edit;
  }

  public static Optional<Opened> read(String written) {
    Matcher read = WRITTEN.matcher(written);
    return read.matches()
        ? Optional.of(new Opened(Integer.parseInt(read.group(1)), Long.parseLong(read.group(2))))
        : Optional.empty();
  }
}

package org.goldenthread.app.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something typed here becomes known. */
public final class EditDay {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private EditDay() {}

  /** Today in London. */
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(LONDON));
  }
}

package org.goldenthread.app.measure;

import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.app.audit.London;

/** The day on which something typed here becomes known. */
public final class EditDay {

  private EditDay() {}

  /** Today in London. */
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(London.ZONE));
  }
}

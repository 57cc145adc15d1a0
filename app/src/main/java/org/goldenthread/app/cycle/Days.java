package org.goldenthread.app.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day and the moment, as rounds count them: in London, also when the clocks change. */
@Component
public class Days {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  public Days(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  public Instant now() {
    return clock.instant();
  }
}

package org.goldenthread.app.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.app.audit.London;
import org.springframework.stereotype.Component;

/** The day and the moment, as rounds count them: in London, also when the clocks change. */
@Component
public class Days {
  private final Clock clock;

  public Days(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), London.ZONE);
  }

  public Instant now() {
    return clock.instant();
  }
}

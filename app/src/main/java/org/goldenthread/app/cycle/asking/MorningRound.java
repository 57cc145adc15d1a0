package org.goldenthread.app.cycle.asking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.DailyJob;
import org.goldenthread.app.people.Partnership;
import org.springframework.stereotype.Component;

/** Reminds leads every working day, and lets go of what was written long ago. */
@Component
class MorningRound implements DailyJob {
  private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  // Two yearly rounds: long enough to say who was asked, no longer.
  private static final int YEARS_KEPT = 2;

  private final Tenancy tenancy;
  private final Asking asking;
  private final Outbox outbox;
  private final SignedLinks links;

  MorningRound(Tenancy tenancy, Asking asking, Outbox outbox, SignedLinks links) {
    this.tenancy = tenancy;
    this.asking = asking;
    this.outbox = outbox;
    this.links = links;
  }

  @Override
  public String name() {
    return "remind";
  }

  @Override
  public LocalTime at() {
    return LocalTime.of(7, 30);
  }

  /** Reminds, except on Saturdays and Sundays. */
  @Override
  public void on(Partnership partnership, LocalDate today) {
    if (!REST.contains(today.getDayOfWeek())) {
      asking.today(partnership);
      forget(partnership, today.minusYears(YEARS_KEPT));
    }
  }

  private void forget(Partnership partnership, LocalDate before) {
    tenancy.write(
        partnership.id(),
        () -> {
          outbox.forgetBefore(before);
          links.forgetBefore(before);
          return true;
        });
  }
}

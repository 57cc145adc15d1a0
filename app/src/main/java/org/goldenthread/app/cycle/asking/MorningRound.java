package org.goldenthread.app.cycle.asking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done every working day for every partnership. */
@Component
class MorningRound {
  private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  // Two yearly rounds: long enough to say who was asked, no longer.
  private static final int YEARS_KEPT = 2;

  private final Partnerships partnerships;
  private final Tenancy tenancy;
  private final Asking asking;
  private final Outbox outbox;
  private final Days days;

  MorningRound(
      Partnerships partnerships, Tenancy tenancy, Asking asking, Outbox outbox, Days days) {
    this.partnerships = partnerships;
    this.tenancy = tenancy;
    this.asking = asking;
    this.outbox = outbox;
    this.days = days;
  }

  /**
   * Reminds, except on Saturdays and Sundays. One partnership's fault does not hold back others.
   */
  void remind() {
    LocalDate today = days.today();
    if (REST.contains(today.getDayOfWeek())) {
      return;
    }
    @Nullable RuntimeException failed = null;
    for (Partnership partnership : partnerships.all()) {
      try {
        asking.today(partnership);
        forget(partnership, today.minusYears(YEARS_KEPT));
      } catch (RuntimeException failure) {
        failed = failure;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void forget(Partnership partnership, LocalDate before) {
    tenancy.write(
        partnership.id(),
        () -> {
          outbox.forgetBefore(before);
          return true;
        });
  }
}

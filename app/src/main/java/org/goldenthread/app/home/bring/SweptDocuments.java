package org.goldenthread.app.home.bring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.DailyJob;
import org.goldenthread.app.people.Partnership;
import org.springframework.stereotype.Component;

/** Throws away documents that nobody accepted in time. */
@Component
class SweptDocuments implements DailyJob {
  private static final LocalTime AT = LocalTime.of(5, 0);

  private final Tenancy tenancy;
  private final PreparedDocuments prepared;
  private final Clock clock;

  SweptDocuments(Tenancy tenancy, PreparedDocuments prepared, Clock clock) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sweep-documents";
  }

  @Override
  public LocalTime at() {
    return AT;
  }

  @Override
  public void on(Partnership partnership, LocalDate today) {
    tenancy.write(partnership.id(), () -> prepared.sweep(clock.instant()));
  }
}

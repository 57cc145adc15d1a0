package org.goldenthread.app.clinic.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.app.clinic.FollowUps;
import org.goldenthread.app.people.DailyJob;
import org.goldenthread.app.people.Partnership;
import org.springframework.stereotype.Component;

/** Looks every day, before anybody is at work, whether curves turned. */
@Component
class DailyFollowUp implements DailyJob {
  private final FollowUps followUps;

  DailyFollowUp(FollowUps followUps) {
    this.followUps = followUps;
  }

  @Override
  public String name() {
    return "follow-up";
  }

  @Override
  public LocalTime at() {
    return LocalTime.of(6, 0);
  }

  @Override
  public void on(Partnership partnership, LocalDate today) {
    followUps.check(partnership, today);
  }
}

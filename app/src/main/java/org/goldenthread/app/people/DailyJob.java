package org.goldenthread.app.people;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a room does every day for every partnership, on whichever node comes first. What was missed
 * while the program was off is done once, by the day it is started on.
 */
public interface DailyJob {

  /** Its name in the table of jobs: small letters and hyphens. It is never changed. */
  String name();

  /**
   * When it is done, by the clock in London: not between 1am and 2am, an hour that one night of the
   * year has not and another has twice.
   */
  LocalTime at();

  /** Does what is due by a day. Done again on the same day it does nothing more. */
  void on(Partnership partnership, LocalDate today);
}

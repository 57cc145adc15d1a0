package org.goldenthread.app.action;

import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.app.people.Visit;

/** The day by which a page says what is late. */
public final class Today {

  private Today() {}

  /** The past day a page is seen from, or today in London. */
  public static LocalDate of(Visit visit, Clock clock) {
    LocalDate asked = visit.asAt().date();
    return asked == null ? EditDay.today(clock) : asked;
  }
}

package org.goldenthread.app.people;

import java.time.LocalDate;

/**
 * Who answers for somebody who is away.
 *
 * @param id of the version row: forms carry it
 * @param party the post or person that is away
 * @param coveredBy the post or person that is asked too
 * @param from first day, in London
 * @param until last day, not before the first
 */
public record Cover(long id, long party, long coveredBy, LocalDate from, LocalDate until) {
  public Cover {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("until must not be before " + from + " but is " + until);
    }
    if (party == coveredBy) {
      throw new IllegalArgumentException("party " + party + " covers for itself");
    }
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}

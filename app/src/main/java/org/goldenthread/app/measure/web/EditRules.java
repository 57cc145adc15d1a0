package org.goldenthread.app.measure.web;

import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Messages;

/** When measures may be changed. */
public final class EditRules {
  private EditRules() {}

  /** Whether to offer changes: to those permitted, and never on a page of a past day. */
  public static boolean mayEdit(Visit visit) {
    return visit.may(Permission.EDIT_MEASURE) && visit.asAt().date() == null;
  }

  /**
   * Refuses a change asked for on a page of a past day.
   *
   * @throws BadRequestException saying what to do
   */
  public static void requireToday(Visit visit, Messages messages) {
    if (visit.asAt().date() != null || visit.asAt().problem() != null) {
      throw new BadRequestException(messages.text("measure.edit.past-day"));
    }
  }
}

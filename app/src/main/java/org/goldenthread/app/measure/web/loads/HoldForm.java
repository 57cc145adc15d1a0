package org.goldenthread.app.measure.web.loads;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.goldenthread.app.measure.load.PreparedLoad;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads until when figures are to be held back. */
@Component
class HoldForm {
  private static final String DAY = "hold";
  private static final String TIME = "time";

  private final Messages messages;
  private final Clock clock;

  HoldForm(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What was typed.
   *
   * @param instant null when the form has problems
   */
  record Until(@Nullable Instant instant, Form form) {}

  /** The form filled in with how a load is held back now. */
  Form fill(PreparedLoad load) {
    Form form = load.goodRows() ? Form.blank().with(Reviewing.GOOD_ROWS, "yes") : Form.blank();
    Instant until = load.holdUntil();
    return until == null
        ? form
        : FormDate.fill(form, DAY, Times.day(until)).with(TIME, Times.timeOf(until));
  }

  Until read(Form typed) {
    FormDate day = FormDate.required(typed, DAY, messages.text("measure.hold.day"), messages);
    LocalTime time = Times.read(typed.value(TIME));
    Form form =
        time == null
            ? day.form().withProblem(TIME, messages.text("measure.hold.time.problem"))
            : day.form();
    if (form.hasProblems() || day.date() == null || time == null) {
      return new Until(null, form);
    }
    Instant until = Times.at(day.date(), time);
    return until.isAfter(clock.instant())
        ? new Until(until, form)
        : new Until(null, form.withProblem(DAY, messages.text("measure.hold.past")));
  }
}

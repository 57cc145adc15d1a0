package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.spc.Clash;
import org.jspecify.annotations.Nullable;

/** Says why something is an exception, in one sentence each; never a figure that is held back. */
public final class ReasonWords {
  private static final String WHY = "cycle.exceptions.why.";

  private final Messages messages;
  private final ShownFigures figures;

  public ReasonWords(Messages messages, ShownFigures figures) {
    this.messages = messages;
    this.figures = figures;
  }

  /** The figures as they may be shown. */
  public ShownFigures figures() {
    return figures;
  }

  /** The sentence of a reason, with the latest figure of a measure. */
  public String why(Subject subject, Reason reason) {
    String sentence = sentence(subject, reason);
    String figure = subject instanceof Subject.OfMeasure of ? figure(of.assessment()) : null;
    return figure == null ? sentence : sentence + " " + figure;
  }

  /** The sentence of a reason alone, to stand beside another of the same figure. */
  public String sentence(Subject subject, Reason reason) {
    return subject instanceof Subject.OfMeasure measure
        ? ofMeasure(measure.assessment(), reason)
        : ofItem(((Subject.OfItem) subject).of(), reason);
  }

  private String ofMeasure(SeriesAssessment one, Reason reason) {
    String status = status(one);
    return switch (reason.sort()) {
      case REDS_RUNNING -> messages.text(WHY + "reds-running", status, reason.count());
      case RED -> messages.text(WHY + "red", status);
      case RED_BUT_NORMAL -> Clash.BAD_BUT_NORMAL.say(status, Words.ENGLISH);
      case WORSENING, BEYOND_TOLERANCE, BEHIND_NEIGHBOURS ->
          messages.text(WHY + reason.sort().word());
      case FELL_BEHIND -> messages.text(WHY + "fell-behind", since(reason));
      case CLINIC -> messages.text(WHY + "clinic", status, reason.count());
      case OVERDUE, MISSING_UPDATE ->
          throw new IllegalArgumentException("no measure is " + reason.sort());
    };
  }

  private String ofItem(PlanItem item, Reason reason) {
    return switch (reason.sort()) {
      case RED -> {
        String basis = basis(item);
        yield basis == null
            ? messages.text(WHY + "judged-red")
            : messages.text(WHY + "judged-red.basis", basis);
      }
      case REDS_RUNNING -> messages.text(WHY + "judged-red.running", reason.count());
      case OVERDUE -> messages.text(WHY + "overdue", String.valueOf(item.due()));
      case MISSING_UPDATE -> messages.count(WHY + "missing-update", reason.count());
      default -> throw new IllegalArgumentException("no item is " + reason.sort());
    };
  }

  private static @Nullable String basis(PlanItem item) {
    return item.statuses().stream()
        .filter(s -> s.status().equals("Red"))
        .map(PlanItem.Status::basis)
        .filter(basis -> basis != null && !basis.isBlank())
        .findFirst()
        .orElse(null);
  }

  private String status(SeriesAssessment one) {
    String status = one.status().status();
    return status == null ? messages.text("shell.status.red") : status;
  }

  /** "27.67% in Apr-Jun 2009, target 19.52%."; null where that is held back. */
  private @Nullable String figure(SeriesAssessment one) {
    Figure now = figures.of(one.actual(), one.now());
    if (now == null) {
      return null;
    }
    String period = one.actual().axis().period(one.now()).label();
    return one.marks().target().value() instanceof Figure target
        ? messages.text("cycle.exceptions.figure.target", now.shown(), period, target.shown())
        : messages.text("cycle.exceptions.figure", now.shown(), period);
  }

  /** "Apr-Jun 2009", "16 December 2009". */
  public String since(Reason reason) {
    return reason.period() == null ? messages.date(reason.since()) : reason.period().label();
  }

  /** What makes it an exception, in a few words, for filters and tables. */
  public String sort(ExceptionSort sort) {
    return messages.text("cycle.exceptions.sort." + sort.word());
  }

  /** "Accepted until 31 March 2027 by the Director: ..." with what it is about. */
  public String said(Exceptional one, Acknowledgement said) {
    String key = "cycle.exceptions.said." + said.choice().word();
    String about = one.reasons().size() == 1 ? "" : " (" + sort(said.rule()) + ")";
    LocalDate until = said.expiresOn();
    return messages.text(
            key, messages.date(until), said.by(), messages.date(said.on()), said.reason())
        + about;
  }
}

package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.scoring.Period;

/**
 * The one place that says whether something is an exception: a pure function of the facts and the
 * rules. Reasons come the worst first; none says that nothing is outside its limits.
 *
 * <p>Page: docs/rules/exceptions.md.
 */
final class ExceptionJudge {
  private ExceptionJudge() {}

  static List<Reason> of(MeasureFacts facts, ExceptionRules rules) {
    var reasons = new ArrayList<Reason>();
    red(facts, rules, reasons);
    Period worsening = facts.worseningSince();
    if (rules.worsening() && worsening != null) {
      reasons.add(Reason.in(ExceptionSort.WORSENING, worsening, 1));
    }
    Period fellBehind = facts.fellBehindSince();
    if (rules.neighbours() && fellBehind != null) {
      reasons.add(Reason.in(ExceptionSort.FELL_BEHIND, fellBehind, 1));
    } else if (rules.neighbours() && facts.behindNeighbours()) {
      reasons.add(Reason.in(ExceptionSort.BEHIND_NEIGHBOURS, facts.now(), 1));
    }
    Period red = facts.redSince();
    if (red != null
        && rules.clinic() > 0
        && facts.reds() >= rules.clinic()
        && facts.beyondTolerance()
        && worsening != null) {
      reasons.add(Reason.in(ExceptionSort.CLINIC, red, facts.reds()));
    }
    reasons.sort(Comparator.comparing(Reason::sort));
    return List.copyOf(reasons);
  }

  /** A run of reds says more than red; that nothing special happened is said beside either. */
  private static void red(MeasureFacts facts, ExceptionRules rules, List<Reason> reasons) {
    Period since = facts.redSince();
    if (since == null) {
      if (rules.red() && facts.beyondTolerance()) {
        reasons.add(Reason.in(ExceptionSort.BEYOND_TOLERANCE, facts.now(), 1));
      }
      return;
    }
    boolean running = rules.reds() > 0 && facts.reds() >= rules.reds();
    if (running) {
      reasons.add(Reason.in(ExceptionSort.REDS_RUNNING, since, facts.reds()));
    }
    if (rules.red() && facts.normal()) {
      reasons.add(Reason.in(ExceptionSort.RED_BUT_NORMAL, since, facts.reds()));
    } else if (rules.red() && !running) {
      reasons.add(Reason.in(ExceptionSort.RED, since, facts.reds()));
    }
  }

  /**
   * Judges an item.
   *
   * @param day by which it is looked at; what is due on that very day is not overdue yet
   */
  static List<Reason> of(ItemFacts facts, ExceptionRules rules, LocalDate day) {
    var reasons = new ArrayList<Reason>();
    LocalDate red = facts.redSince();
    boolean running = rules.reds() > 0 && facts.reds() >= rules.reds();
    if (red != null && (running || rules.red())) {
      ExceptionSort sort = running ? ExceptionSort.REDS_RUNNING : ExceptionSort.RED;
      reasons.add(Reason.on(sort, red, facts.reds()));
    }
    LocalDate due = facts.due();
    if (rules.overdue() && due != null && due.isBefore(day) && !facts.complete()) {
      reasons.add(Reason.on(ExceptionSort.OVERDUE, due.plusDays(1), 1));
    }
    LocalDate missed = facts.missedSince();
    if (rules.missing() > 0 && missed != null && facts.missed() >= rules.missing()) {
      reasons.add(Reason.on(ExceptionSort.MISSING_UPDATE, missed, facts.missed()));
    }
    return List.copyOf(reasons);
  }
}

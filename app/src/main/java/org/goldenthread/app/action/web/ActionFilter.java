package org.goldenthread.app.action.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.ActionState;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;

/**
 * Which actions are shown.
 *
 * @param state open unless asked; overdue, done, discharged or all
 * @param owner key of the owner; empty for every one
 * @param from word of the source; empty for every one
 * @param about page of the one thing they are about, below the partnership's address; empty for all
 */
record ActionFilter(String state, String owner, String from, String about) {
  static final String STATE = "state";
  static final String OWNER = "owner";
  static final String FROM = "from";
  static final String ABOUT = "about";
  static final List<String> STATES = List.of("open", "overdue", "done", "discharged", "all");

  static ActionFilter of(Visit visit) {
    String state = visit.parameter(STATE);
    return new ActionFilter(
        STATES.contains(state) ? state : "open",
        visit.parameter(OWNER),
        visit.parameter(FROM),
        visit.parameter(ABOUT));
  }

  Form form() {
    return Form.blank().with(STATE, state).with(OWNER, owner).with(FROM, from);
  }

  /** Whether an action is shown, by the key of its owner and the links of what it is about. */
  boolean shows(Action action, String ownersKey, List<Link> links, Visit visit, LocalDate today) {
    return isIn(action, today)
        && (owner.isEmpty() || owner.equals(ownersKey))
        && (from.isEmpty() || from.equals(action.origin().source().word()))
        && (about.isEmpty() || links.stream().anyMatch(l -> l.href().equals(visit.href(about))));
  }

  private boolean isIn(Action action, LocalDate today) {
    return switch (state) {
      case "all" -> true;
      case "overdue" -> action.isOverdue(today);
      case "open" -> action.state() == ActionState.OPEN;
      default -> action.state().word().equals(state);
    };
  }
}

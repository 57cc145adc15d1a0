package org.goldenthread.app.action;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Messages;

/**
 * How many actions there are.
 *
 * @param overdue of the open ones
 */
public record ActionCounts(int all, int open, int overdue) {

  public static ActionCounts of(List<Action> actions, LocalDate today) {
    return new ActionCounts(
        actions.size(),
        (int) actions.stream().filter(a -> a.state() == ActionState.OPEN).count(),
        (int) actions.stream().filter(a -> a.isOverdue(today)).count());
  }

  /** "3 actions, 1 overdue": overdue ones first to be seen, then open ones, else all are closed. */
  public String inWords(Messages messages) {
    String actions = messages.count("action.count", all);
    return overdue > 0
        ? messages.count("action.count.overdue", overdue, actions)
        : open > 0
            ? messages.count("action.count.open", open, actions)
            : messages.text("action.count.closed", actions);
  }
}

package org.goldenthread.app.action.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.action.Today;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Open actions of the visitor, what is late first. */
@Component
class ActionWork implements WorkSource {
  private final Actions actions;
  private final Messages messages;
  private final Clock clock;

  ActionWork(Actions actions, Messages messages, Clock clock) {
    this.actions = actions;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Work> of(Visit visit) {
    Set<Long> parties = visit.visitor().member().parties();
    LocalDate today = Today.of(visit, clock);
    return parties.isEmpty()
        ? List.of()
        : actions.openOf(parties, visit.knownBy()).stream()
            .map(a -> work(visit, a, today))
            .toList();
  }

  private Work work(Visit visit, Action action, LocalDate today) {
    String due = messages.date(action.values().dueOn());
    return new Work(
        Group.ACT,
        new Link(action.values().text(), visit.href(action.path())),
        messages.text(action.isOverdue(today) ? "action.work.overdue" : "action.work.due", due),
        due,
        List.of());
  }
}

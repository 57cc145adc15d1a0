package org.goldenthread.app.cycle.asking;

import java.util.List;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Asks the officer to put in order why leads are not reached. */
@Component
class AlarmWork implements WorkSource {
  private final AskingState state;
  private final Messages messages;

  AlarmWork(AskingState state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  @Override
  public List<Work> of(Visit visit) {
    if (!visit.may(Permission.RUN_ROUNDS)) {
      return List.of();
    }
    List<Alarm> alarms = state.alarms();
    return alarms.isEmpty()
        ? List.of()
        : List.of(
            new Work(
                Group.SORT,
                new Link(messages.count("cycle.alarm.work", alarms.size()), visit.href("/mail")),
                who(alarms),
                null,
                List.of()));
  }

  private String who(List<Alarm> alarms) {
    String first = alarms.get(0).name();
    int others = alarms.size() - 1;
    return others == 0 ? first : messages.text("cycle.alarm.work.who", first, others);
  }
}

package org.goldenthread.app.cycle;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in the plan, in words that stand by themselves, what was signed off. */
@Component
class PlanReports {
  private final JdbcClient jdbc;
  private final PlanProgress progress;
  private final Messages messages;

  PlanReports(JdbcClient jdbc, PlanProgress progress, Messages messages) {
    this.jdbc = jdbc;
    this.progress = progress;
    this.messages = messages;
  }

  /** Says an update that is signed off, from the change's day. */
  void append(long change, long item, Answer answer) {
    switch (answer.kind()) {
      case REPORT -> progress.append(change, item, report(answer), answer.judged());
      case NO_CHANGE -> progress.renew(change, item);
      case WAITING -> progress.append(change, item, waiting(answer), List.of());
    }
  }

  /**
   * Says a report in other words, from the change's day; what was judged with it stays. Says
   * nothing before it is signed off, or when a later round reported on the item since.
   *
   * @param answer a report
   */
  void reword(long change, Request request, Answer answer) {
    if (request.state() == RequestState.SIGNED_OFF && isLatest(request)) {
      progress.append(change, request.item(), report(answer), List.of());
    }
  }

  private boolean isLatest(Request request) {
    return jdbc.sql(
            """
            select not exists (
              select from cycle.request r
                join cycle.request_version v on v.request = r.id and v.ended_by is null
                 and 'signed-off' in (v.state, v.locked_from)
               where r.item = :item and r.id > :id)
            """)
        .param("item", request.item())
        .param("id", request.id())
        .query(Boolean.class)
        .single();
  }

  /** An update as the plan's report reads it: the headline first, each part a paragraph. */
  private String report(Answer answer) {
    var parts = new ArrayList<@Nullable String>();
    parts.add(answer.headline());
    parts.add(answer.newText());
    parts.add(answer.background());
    if (answer.nextSteps() != null) {
      parts.add(messages.text("cycle.report.next", answer.nextSteps()));
    }
    if (answer.expectedOn() != null) {
      parts.add(messages.text("cycle.report.expected", messages.date(answer.expectedOn())));
    }
    return String.join("\n", parts.stream().filter(java.util.Objects::nonNull).toList());
  }

  private String waiting(Answer answer) {
    if (answer.waitingFor() == null || answer.waitingUntil() == null) {
      throw new IllegalArgumentException("waiting for nobody: " + answer);
    }
    return messages.text(
        "cycle.report.waiting", answer.waitingFor(), messages.date(answer.waitingUntil()));
  }
}

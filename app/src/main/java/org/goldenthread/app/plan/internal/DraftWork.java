package org.goldenthread.app.plan.internal;

import java.util.List;
import java.util.Locale;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts of plans: those that wait for the visitor's decision, and the visitor's own. */
@Component
class DraftWork implements WorkSource {
  private static final String OPEN =
      """
      select p.slug as plan, v.title, d.number, step.state, made.made_by as author,
             coalesce(made.account = :account, false) as own
        from plan.draft d
        join plan.plan p on p.id = d.plan
        join audit.change made on made.id = d.made_by
        join lateral (select s.state from plan.draft_step s
                       where s.draft = d.id order by s.number desc limit 1) step on true
        join lateral (select w.title from plan.plan_version w
                       where w.plan = d.plan order by w.number desc limit 1) v on true
       where step.state in ('draft', 'proposed', 'sent-back')
       order by d.id
      """;

  private final JdbcClient jdbc;
  private final Messages messages;

  DraftWork(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  private record Open(
      String plan, String title, int number, String state, String author, boolean own) {}

  @Override
  public List<Work> of(Visit visit) {
    var account = visit.visitor().member().account();
    boolean decides = visit.may(Permission.APPROVE_PLAN);
    if (account == null || !(decides || visit.may(Permission.PROPOSE_PLAN))) {
      return List.of();
    }
    return jdbc.sql(OPEN).param("account", account.account()).query(Open.class).list().stream()
        .filter(d -> d.state().equals("proposed") ? decides : d.own())
        .map(d -> work(visit, d))
        .toList();
  }

  private Work work(Visit visit, Open draft) {
    Group group =
        switch (draft.state()) {
          case "proposed" -> Group.DECIDE;
          case "sent-back" -> Group.RETURNED;
          default -> Group.BEGUN;
        };
    return new Work(
        group,
        new Link(
            messages.text("plan.work.draft", draft.number(), draft.title()),
            visit.href("/plans/" + draft.plan() + "/drafts/" + draft.number())),
        messages.text("plan.work." + group.name().toLowerCase(Locale.ROOT), draft.author()),
        null,
        List.of());
  }
}

package org.goldenthread.app.people.internal;

import java.util.List;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads as printed that nobody has matched to anybody yet. */
@Component
class MatchingWork implements WorkSource {
  private final JdbcClient jdbc;
  private final Messages messages;

  MatchingWork(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public List<Work> of(Visit visit) {
    int open = visit.may(Permission.MATCH_LEADS) ? open() : 0;
    return open == 0
        ? List.of()
        : List.of(
            new Work(
                Group.SORT,
                new Link(messages.text("people.work.match"), visit.href("/people/matching")),
                messages.count("people.work.match.note", open),
                null,
                List.of()));
  }

  private int open() {
    return jdbc.sql(
            """
            select count(*) from people.party_version v
             where v.kind = 'as-printed' and v.ended_by is null
               and not exists (select 1 from people.match m
                                where m.printed = v.party and m.ended_by is null)
            """)
        .query(Integer.class)
        .single();
  }
}

package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.shell.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What open rounds wait for, by who is asked. Call inside a transaction of the partnership. */
@Component
class DueLists {
  private final JdbcClient jdbc;
  private final Rounds rounds;
  private final Requests requests;
  private final Parties parties;
  private final Messages messages;

  DueLists(JdbcClient jdbc, Rounds rounds, Requests requests, Parties parties, Messages messages) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.requests = requests;
    this.parties = parties;
    this.messages = messages;
  }

  /** All that is due, round by round. */
  List<Due> all() {
    var due = new ArrayList<Due>();
    rounds.all().stream().filter(Round::isOpen).forEach(round -> due.addAll(of(round)));
    return due;
  }

  /** What one round waits for; requests that ask nobody are left out. */
  List<Due> of(Round round) {
    Map<Long, List<Request>> byParty = new LinkedHashMap<>();
    for (Request request : requests.ofRound(round.id())) {
      Long asked = request.asked();
      if (asked != null && request.state().isDue()) {
        byParty.computeIfAbsent(asked, p -> new ArrayList<>()).add(request);
      }
    }
    Map<Long, String> names = names(byParty.keySet());
    return byParty.entrySet().stream()
        .map(e -> new Due(round, e.getKey(), name(names, e.getKey()), e.getValue()))
        .toList();
  }

  /** By request the days on which it was given to who is asked for it now. */
  Map<Long, List<LocalDate>> passedOn(Collection<Due> due) {
    Map<Long, List<LocalDate>> days = new HashMap<>();
    jdbc.sql(
            """
            select v.request, c.known_on
              from (select request, asked, made_by, lag(id) over w as before,
                           lag(asked) over w as was,
                           first_value(asked) over (partition by request order by id desc) as now
                      from cycle.request_version where request = any(:requests)
                    window w as (partition by request order by id)) v
              join audit.change c on c.id = v.made_by
             where v.before is not null and v.was is distinct from v.asked and v.asked = v.now
            """)
        .param(
            "requests",
            due.stream().flatMap(d -> d.requests().stream()).map(Request::id).toArray(Long[]::new))
        .query(
            rs -> {
              days.computeIfAbsent(rs.getLong("request"), r -> new ArrayList<>())
                  .add(rs.getObject("known_on", LocalDate.class));
            });
    return days;
  }

  /** What parties are called. */
  Map<Long, String> names(Collection<Long> ids) {
    return parties.resolved(ids, KnownBy.NOW).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    e.getValue().stream()
                        .map(
                            n -> n.name() == null ? messages.text("cycle.asking.nobody") : n.name())
                        .collect(Collectors.joining(", "))));
  }

  /** What one party is called. */
  String name(long party) {
    return name(names(List.of(party)), party);
  }

  private String name(Map<Long, String> names, long party) {
    return names.getOrDefault(party, messages.text("cycle.asking.nobody"));
  }
}

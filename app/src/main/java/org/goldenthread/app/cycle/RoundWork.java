package org.goldenthread.app.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** What open rounds ask of the visitor, and what waits for them to sign off. */
@Component
class RoundWork implements WorkSource {
  private final Rounds rounds;
  private final Requests requests;
  private final SignOffQueue queue;
  private final Plans plans;
  private final Messages messages;

  RoundWork(Rounds rounds, Requests requests, SignOffQueue queue, Plans plans, Messages messages) {
    this.rounds = rounds;
    this.requests = requests;
    this.queue = queue;
    this.plans = plans;
    this.messages = messages;
  }

  @Override
  public List<Work> of(Visit visit) {
    var works = new ArrayList<Work>(toSignOff(visit));
    Map<Long, List<Request>> byRound = new LinkedHashMap<>();
    requests.askedOf(visit.visitor().member().parties()).stream()
        .filter(r -> r.state().isDue())
        .forEach(r -> byRound.computeIfAbsent(r.round(), round -> new ArrayList<>()).add(r));
    byRound.forEach(
        (id, due) ->
            rounds
                .byId(id)
                .ifPresent(
                    round -> {
                      works.add(due(visit, round, due));
                      works.addAll(returned(visit, round, due));
                    }));
    return works;
  }

  private Work due(Visit visit, Round round, List<Request> due) {
    return new Work(
        Group.DUE,
        new Link(
            messages.count("cycle.mine.due", due.size(), messages.date(round.values().closesOn())),
            visit.href(round.path() + "/mine")),
        round.name(),
        messages.date(round.values().closesOn()),
        List.of());
  }

  private List<Work> returned(Visit visit, Round round, List<Request> due) {
    List<Request> back = due.stream().filter(r -> r.state() == RequestState.RETURNED).toList();
    Map<Long, ItemAddress> at =
        plans.addresses(back.stream().map(Request::item).toList(), KnownBy.NOW);
    var works = new ArrayList<Work>();
    for (Request request : back) {
      ItemAddress address = at.get(request.item());
      if (address != null) {
        works.add(
            new Work(
                Group.RETURNED,
                new Link(
                    address.label(), visit.href(round.path() + "/mine/items/" + address.item())),
                request.note() == null ? round.name() : request.note(),
                null,
                List.of()));
      }
    }
    return works;
  }

  private List<Work> toSignOff(Visit visit) {
    if (!visit.may(Permission.SIGN_OFF)) {
      return List.of();
    }
    var works = new ArrayList<Work>();
    for (Round round : rounds.all().stream().filter(Round::isOpen).toList()) {
      int waiting = queue.of(visit.visitor().member(), round).size();
      if (waiting > 0) {
        works.add(
            new Work(
                Group.DECIDE,
                new Link(
                    messages.count("cycle.queue.waiting", waiting),
                    visit.href(round.path() + "/sign-off")),
                round.name(),
                null,
                List.of()));
      }
    }
    return works;
  }
}

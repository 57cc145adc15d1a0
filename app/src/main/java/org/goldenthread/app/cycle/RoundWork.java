package org.goldenthread.app.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.PartyChoices;
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
  private static final long NOBODY = 0;

  private final Rounds rounds;
  private final Requests requests;
  private final SignOffQueue queue;
  private final Wordings wordings;
  private final PartyChoices parties;
  private final Plans plans;
  private final Messages messages;

  RoundWork(
      Rounds rounds,
      Requests requests,
      SignOffQueue queue,
      Wordings wordings,
      PartyChoices parties,
      Plans plans,
      Messages messages) {
    this.rounds = rounds;
    this.requests = requests;
    this.queue = queue;
    this.wordings = wordings;
    this.parties = parties;
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
                      works.addAll(due(visit, round, due));
                      works.addAll(returned(visit, round, due));
                    }));
    works.addAll(worded(visit));
    return works;
  }

  /** What the officer words anew, for its leads; and what leads object to, for the officer. */
  private List<Work> worded(Visit visit) {
    var works = new ArrayList<Work>();
    Map<Long, List<Wordings.Standing>> byRound =
        wordings.standing().stream()
            .collect(
                Collectors.groupingBy(Wordings.Standing::round, TreeMap::new, Collectors.toList()));
    byRound.forEach(
        (id, standing) -> {
          Round round = rounds.byId(id).orElseThrow();
          int objected = count(standing, Wordings.Standing::objected);
          int mine = count(standing, w -> w.isAskedOf(visit.visitor().member().parties()));
          if (objected > 0 && visit.may(Permission.RUN_ROUNDS)) {
            works.add(
                work(
                    Group.DECIDE,
                    messages.count("cycle.work.objected", objected),
                    visit.href(round.path() + "/requests?again=objected"),
                    round));
          }
          if (mine > 0 && visit.may(Permission.UPDATE_ITEMS)) {
            works.add(
                work(
                    Group.TOLD,
                    messages.count("cycle.work.worded", mine),
                    visit.href(round.path() + "/mine"),
                    round));
          }
        });
    return works;
  }

  private static int count(List<Wordings.Standing> standing, Predicate<Wordings.Standing> which) {
    return (int) standing.stream().filter(which).count();
  }

  private static Work work(Group group, String what, String href, Round round) {
    return new Work(group, new Link(what, href), round.name(), null, List.of());
  }

  /** What is asked of the visitor, and beside it what is asked of each they cover for. */
  private List<Work> due(Visit visit, Round round, List<Request> due) {
    Set<Long> covered = visit.visitor().member().covered();
    Map<Long, List<Request>> byAway =
        due.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.asked() != null && covered.contains(r.asked()) ? r.asked() : NOBODY,
                    TreeMap::new,
                    Collectors.toList()));
    Map<Long, PartyChoices.Shown> names = parties.shown(byAway.keySet(), visit);
    var works = new ArrayList<Work>();
    byAway.forEach(
        (away, theirs) -> {
          PartyChoices.Shown whose = names.get(away);
          String note =
              whose == null
                  ? round.name()
                  : messages.text("cycle.work.covering", round.name(), whose.name());
          works.add(due(visit, round, theirs.size(), note));
        });
    return works;
  }

  private Work due(Visit visit, Round round, int due, String note) {
    return new Work(
        Group.DUE,
        new Link(
            messages.count("cycle.mine.due", due, messages.date(round.values().closesOn())),
            visit.href(round.path() + "/mine")),
        note,
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
            work(
                Group.DECIDE,
                messages.count("cycle.queue.waiting", waiting),
                visit.href(round.path() + "/sign-off"),
                round));
      }
    }
    return works;
  }
}

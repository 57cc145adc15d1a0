package org.goldenthread.app.cycle.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.AskedLeads;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundOpening;
import org.goldenthread.app.cycle.RoundState;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of rounds and the page of one. */
@Component
class RoundPages {
  private final Rounds rounds;
  private final Requests requests;
  private final Updates updates;
  private final RoundOpening opening;
  private final Plans plans;
  private final Parties parties;
  private final Messages messages;

  RoundPages(
      Rounds rounds,
      Requests requests,
      Updates updates,
      RoundOpening opening,
      Plans plans,
      Parties parties,
      Messages messages) {
    this.rounds = rounds;
    this.requests = requests;
    this.updates = updates;
    this.opening = opening;
    this.plans = plans;
    this.parties = parties;
    this.messages = messages;
  }

  Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  Link list(Visit visit) {
    return new Link(messages.text("cycle.rounds.title"), visit.href("/rounds"));
  }

  Link link(Visit visit, Round round) {
    return new Link(round.name(), visit.href(round.path()));
  }

  RoundsPage all(Visit visit) {
    List<Round> all = rounds.all();
    Map<Long, String> names =
        plans.all(KnownBy.NOW).stream()
            .collect(Collectors.toMap(PlanHeader::id, PlanHeader::name, (a, b) -> a));
    long open = all.stream().filter(Round::isOpen).count();
    return new RoundsPage(
        visit.page(messages.text("cycle.rounds.title"), Section.MANAGE, home(visit)),
        open == 0
            ? messages.text("cycle.rounds.none-open")
            : messages.count("cycle.rounds.open", (int) open),
        all.stream().map(r -> row(visit, r, names.getOrDefault(r.plan(), r.planSlug()))).toList(),
        visit.may(Permission.RUN_ROUNDS)
            ? new Link(messages.text("cycle.rounds.add"), visit.href("/rounds/new"))
            : null,
        visit.may(Permission.RUN_ROUNDS)
            ? new Link(messages.text("cycle.mails.title"), visit.href("/mail"))
            : null);
  }

  private RoundsPage.Row row(Visit visit, Round round, String plan) {
    return new RoundsPage.Row(
        link(visit, round),
        plan,
        covers(round.values().coversFrom(), round.values().coversUntil()),
        messages.date(round.values().closesOn()),
        messages.text("cycle.round.state." + round.state().word()),
        round.state() == RoundState.PLANNED
            ? messages.text("cycle.rounds.not-open")
            : in(requests.ofRound(round.id())));
  }

  private String in(List<Request> asked) {
    return messages.text("cycle.rounds.in-of", sent(asked), asked.size());
  }

  /** How many were sent, wherever they stand now. */
  static long sent(List<Request> asked) {
    return asked.stream()
        .map(r -> r.lockedFrom() == null ? r.state() : r.lockedFrom())
        .filter(s -> s == RequestState.SUBMITTED || s == RequestState.SIGNED_OFF)
        .count();
  }

  String covers(LocalDate from, LocalDate until) {
    return messages.text("cycle.round.from-until", messages.date(from), messages.date(until));
  }

  RoundPage round(Visit visit, Round round, Form form) {
    boolean planned = round.state() == RoundState.PLANNED;
    List<AskedLeads.Asked> would = planned ? opening.wouldAsk(round) : List.of();
    List<Request> asked = planned ? List.of() : requests.ofRound(round.id());
    Round.Values values = round.values();
    RoundPage.Act act = visit.may(Permission.RUN_ROUNDS) ? act(round) : null;
    return new RoundPage(
        visit.page(round.name(), Section.MANAGE, home(visit), list(visit)),
        form,
        list(visit),
        new Link(planName(round), visit.href("/plans/" + round.planSlug())),
        planned ? messages.text("cycle.round.planned") : answer(round, asked),
        covers(values.coversFrom(), values.coversUntil()),
        covers(values.opensOn(), values.closesOn()),
        messages.text("cycle.kind-of-round." + values.kind().word()),
        planned ? alarms(visit, round, would) : List.of(),
        planned ? wouldBe(visit, round, would) : rows(visit, round, asked),
        more(visit, round),
        act,
        act == null
            ? ""
            : visit.href(round.path()) + "/" + act.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static RoundPage.Act act(Round round) {
    return switch (round.state()) {
      case PLANNED -> RoundPage.Act.OPEN;
      case OPEN -> RoundPage.Act.LOCK;
      case LOCKED -> RoundPage.Act.UNLOCK;
    };
  }

  private String planName(Round round) {
    return plans
        .header(round.planSlug(), KnownBy.NOW)
        .map(PlanHeader::name)
        .orElse(round.planSlug());
  }

  private String answer(Round round, List<Request> asked) {
    return messages.text(
        round.isOpen() ? "cycle.round.answer.open" : "cycle.round.answer.locked",
        sent(asked),
        asked.size(),
        messages.date(round.values().closesOn()));
  }

  private List<Link> more(Visit visit, Round round) {
    var more = new ArrayList<Link>();
    String href = visit.href(round.path());
    if (round.isOpen() && visit.may(Permission.SIGN_OFF)) {
      more.add(new Link(messages.text("cycle.round.more.sign-off"), href + "/sign-off"));
    }
    if (round.isOpen() && visit.may(Permission.UPDATE_ITEMS)) {
      more.add(new Link(messages.text("cycle.round.more.mine"), href + "/mine"));
    }
    if (round.state() == RoundState.LOCKED) {
      more.add(new Link(messages.text("cycle.round.more.report"), href + "/report"));
    }
    if (round.state() != RoundState.PLANNED) {
      more.add(new Link(messages.text("cycle.changes.title"), href + "/changes"));
    }
    if (round.state() != RoundState.PLANNED && visit.may(Permission.RUN_ROUNDS)) {
      more.add(new Link(messages.text("cycle.requests.title"), href + "/requests"));
      more.add(new Link(messages.text("cycle.mails.title"), visit.href("/mail")));
    }
    more.add(new Link(messages.text("cycle.round.more.history"), href + "/history"));
    return more;
  }

  private List<RoundPage.Alarm> alarms(Visit visit, Round round, List<AskedLeads.Asked> would) {
    var alarms = new ArrayList<RoundPage.Alarm>();
    for (AskedLeads.Asked asked : would) {
      if (asked.alarm() != null) {
        alarms.add(
            new RoundPage.Alarm(
                new Link(
                    PlanStatuses.label(asked.item()),
                    visit.href(
                        "/plans/" + round.planSlug() + "/items/" + asked.item().slug() + "/leads")),
                messages.text(
                    "cycle.owner." + asked.alarm().word(),
                    Objects.requireNonNullElse(asked.name(), ""))));
      }
    }
    return alarms;
  }

  private List<RoundPage.Row> wouldBe(Visit visit, Round round, List<AskedLeads.Asked> would) {
    return would.stream()
        .map(
            a ->
                new RoundPage.Row(
                    new Link(
                        PlanStatuses.label(a.item()),
                        visit.href("/plans/" + round.planSlug() + "/items/" + a.item().slug())),
                    a.name() == null ? messages.text("cycle.nobody") : a.name(),
                    messages.text("cycle.round.not-asked"),
                    messages.text("cycle.round.nothing-sent")))
        .toList();
  }

  private List<RoundPage.Row> rows(Visit visit, Round round, List<Request> asked) {
    Map<Long, ItemAddress> at =
        plans.addresses(asked.stream().map(Request::item).toList(), KnownBy.NOW);
    Map<Long, String> names = names(asked);
    Map<Long, Update> sent = updates.ofRound(round.id());
    var rows = new ArrayList<RoundPage.Row>();
    for (Request request : asked) {
      ItemAddress address = at.get(request.item());
      if (address != null) {
        rows.add(
            new RoundPage.Row(
                new Link(address.label(), visit.href(round.path() + "/items/" + address.item())),
                who(names, request),
                state(request),
                said(sent.get(request.id()))));
      }
    }
    return rows;
  }

  String state(Request request) {
    return messages.text("cycle.state." + request.state().word());
  }

  private String said(@Nullable Update update) {
    if (update == null) {
      return messages.text("cycle.round.nothing-sent");
    }
    String headline = update.reported().headline();
    return headline == null
        ? messages.text("cycle.kind." + update.answer().kind().word())
        : headline;
  }

  /** What the asked parties are called. */
  Map<Long, String> names(List<Request> asked) {
    return called(asked.stream().map(Request::asked).filter(Objects::nonNull).distinct().toList());
  }

  /** What one party is called. */
  String name(long party) {
    return called(List.of(party)).getOrDefault(party, messages.text("cycle.nobody"));
  }

  private Map<Long, String> called(List<Long> ids) {
    return parties.resolved(ids, KnownBy.NOW).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    e.getValue().stream()
                        .map(n -> n.name() == null ? messages.text("cycle.removed") : n.name())
                        .collect(Collectors.joining(", "))));
  }

  String who(Map<Long, String> names, Request request) {
    Long asked = request.asked();
    return asked == null
        ? messages.text("cycle.nobody")
        : names.getOrDefault(asked, messages.text("cycle.nobody"));
  }
}

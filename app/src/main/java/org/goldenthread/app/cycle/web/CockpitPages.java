package org.goldenthread.app.cycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.asking.Alarm;
import org.goldenthread.app.cycle.asking.AlarmLines;
import org.goldenthread.app.cycle.asking.AskingState;
import org.goldenthread.app.cycle.asking.Chased;
import org.goldenthread.app.cycle.cockpit.Cockpit;
import org.goldenthread.app.cycle.cockpit.Cockpits;
import org.goldenthread.app.cycle.cockpit.Reached;
import org.goldenthread.app.cycle.cockpit.RoundFigures;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an open round for who runs it. */
@Component
class CockpitPages {
  private final Cockpits cockpits;
  private final AskingState asking;
  private final AlarmLines lines;
  private final Plans plans;
  private final Messages messages;
  private final Days days;

  CockpitPages(
      Cockpits cockpits,
      AskingState asking,
      AlarmLines lines,
      Plans plans,
      Messages messages,
      Days days) {
    this.cockpits = cockpits;
    this.asking = asking;
    this.lines = lines;
    this.plans = plans;
    this.messages = messages;
    this.days = days;
  }

  CockpitPage page(Visit visit, Round round) {
    Cockpit cockpit = cockpits.of(round, visit);
    boolean complete = cockpit.in() == cockpit.entries().size();
    List<Alarm> alarms = asking.alarms(round);
    return new CockpitPage(
        visit.page(round.name(), Section.MANAGE, home(visit), list(visit)),
        Chased.of(visit.parameter("said"))
            .map(chased -> messages.text("cycle.mails.said." + chased.word()))
            .orElse(null),
        new Link(planName(round), visit.href("/plans/" + round.planSlug())),
        answer(round, cockpit, complete),
        complete,
        more(visit, round),
        cockpit.chase().stream().map(c -> chase(visit, round, c, alarms)).toList(),
        visit.href(round.path() + "/chase"),
        grouped(
            lines.of(alarms, visit),
            AlarmLines.Line::why,
            line -> unreached(visit, round, cockpit, line)),
        grouped(
            cockpit.entries().stream()
                .filter(Cockpit.Entry::isAlarm)
                .filter(e -> alarms.stream().noneMatch(a -> isAsked(e, a)))
                .toList(),
            entry -> alarm(entry.reached()),
            entry -> alarm(visit, entry)),
        waiting(visit, round, cockpit),
        cockpit.entries().stream()
            .filter(e -> !e.again().isEmpty())
            .map(e -> again(visit, round, e))
            .toList(),
        matrix(visit, round, cockpit),
        fresh(cockpit.rounds()),
        cockpit.rounds().stream().map(r -> fresh(visit, r)).toList(),
        visit.href(round.path() + "/lock"));
  }

  Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  Link list(Visit visit) {
    return new Link(messages.text("cycle.rounds.title"), visit.href("/rounds"));
  }

  private String planName(Round round) {
    return plans
        .header(round.planSlug(), KnownBy.NOW)
        .map(PlanHeader::name)
        .orElse(round.planSlug());
  }

  private String answer(Round round, Cockpit cockpit, boolean complete) {
    return complete
        ? messages.text("cycle.cockpit.complete")
        : messages.text("cycle.cockpit.in", cockpit.in(), cockpit.entries().size())
            + " "
            + closes(round.values().closesOn());
  }

  private String closes(LocalDate day) {
    int left = (int) ChronoUnit.DAYS.between(days.today(), day);
    if (left == 0) {
      return messages.text("cycle.cockpit.closes-today");
    }
    return left > 0
        ? messages.count("cycle.cockpit.closes", left)
        : messages.count("cycle.cockpit.closed", -left);
  }

  private List<Link> more(Visit visit, Round round) {
    String href = visit.href(round.path());
    var more = new ArrayList<Link>();
    more.add(new Link(messages.text("cycle.requests.title"), href + "/requests"));
    more.add(new Link(messages.text("cycle.sheets.title"), href + "/sheets"));
    more.add(new Link(messages.text("cycle.cockpit.changes"), href + "/changes"));
    more.add(new Link(messages.text("cycle.mails.title"), visit.href("/mail")));
    more.add(new Link(messages.text("cycle.round.more.history"), href + "/history"));
    if (visit.may(Permission.UPDATE_ITEMS)) {
      more.add(new Link(messages.text("cycle.round.more.mine"), href + "/mine"));
    }
    return more;
  }

  /** By what is said of them, in the order in which it is said first. */
  private static <T> List<CockpitPage.Group> grouped(
      List<T> all, Function<T, String> why, Function<T, CockpitPage.Alarm> alarm) {
    Map<String, List<CockpitPage.Alarm>> groups = new LinkedHashMap<>();
    all.forEach(
        one ->
            groups.computeIfAbsent(why.apply(one), w -> new ArrayList<>()).add(alarm.apply(one)));
    return groups.entrySet().stream()
        .map(g -> new CockpitPage.Group(g.getKey(), g.getValue()))
        .toList();
  }

  private static boolean isAsked(Cockpit.Entry entry, Alarm alarm) {
    return Long.valueOf(alarm.party()).equals(entry.line().asked());
  }

  /** Leads to the items, where another can be asked. */
  private CockpitPage.Alarm unreached(
      Visit visit, Round round, Cockpit cockpit, AlarmLines.Line line) {
    String reached =
        cockpit.entries().stream()
            .filter(e -> isAsked(e, line.alarm()))
            .map(e -> Objects.toString(e.reached().party(), "nobody"))
            .findFirst()
            .orElse("nobody");
    return new CockpitPage.Alarm(
        line.who(),
        new Link(
            messages.count("cycle.cockpit.left", line.alarm().items()),
            visit.href(round.path() + "/requests?asked=" + reached)));
  }

  private CockpitPage.Chase chase(
      Visit visit, Round round, Cockpit.Chase chase, List<Alarm> alarms) {
    Reached whom = chase.whom();
    String items = messages.count("cycle.cockpit.left", chase.left());
    String said =
        chase.returned() == 0
            ? items
            : messages.text("cycle.cockpit.left.returned", items, chase.returned());
    return new CockpitPage.Chase(
        who(whom),
        whom.organisation() == null
            ? messages.text("cycle.cockpit.not-known")
            : whom.organisation(),
        new Link(said, visit.href(round.path() + "/requests?asked=" + whom.party())),
        seen(chase.seen()),
        !round.isOpen()
            ? List.of()
            : chase.asked().stream()
                .filter(p -> alarms.stream().noneMatch(a -> a.party() == p && a.isUnreached()))
                .map(p -> Long.toString(p))
                .toList());
  }

  String who(Reached whom) {
    if (whom.name() != null) {
      return whom.name();
    }
    return messages.text(whom.party() == null ? "cycle.nobody" : "cycle.removed");
  }

  private String seen(@Nullable Instant at) {
    if (at == null) {
      return messages.text("cycle.cockpit.not-seen");
    }
    LocalDate day = LocalDate.ofInstant(at, London.ZONE);
    return day.equals(days.today()) ? messages.text("cycle.cockpit.today") : messages.date(day);
  }

  private CockpitPage.Alarm alarm(Visit visit, Cockpit.Entry entry) {
    ItemAddress item = entry.line().address();
    return new CockpitPage.Alarm(new Link(item.label(), visit.href(item.path() + "/leads")), null);
  }

  String alarm(Reached reached) {
    return messages.text(
        "cycle.owner." + Objects.requireNonNull(reached.alarm()).word(),
        Objects.requireNonNullElse(reached.name(), ""));
  }

  private List<Link> waiting(Visit visit, Round round, Cockpit cockpit) {
    int waiting =
        (int)
            cockpit.entries().stream()
                .filter(e -> e.line().state() == RequestState.SUBMITTED)
                .count();
    return waiting == 0
        ? List.of()
        : List.of(
            new Link(
                messages.count("cycle.queue.waiting", waiting),
                visit.href(round.path() + "/sign-off")));
  }

  private CockpitPage.Again again(Visit visit, Round round, Cockpit.Entry entry) {
    return new CockpitPage.Again(request(visit, round, entry), who(entry.reached()), why(entry));
  }

  Link request(Visit visit, Round round, Cockpit.Entry entry) {
    ItemAddress item = entry.line().address();
    return new Link(item.label(), visit.href(round.path() + "/items/" + item.item()));
  }

  List<String> why(Cockpit.Entry entry) {
    return entry.again().stream().map(reason -> messages.text(reason.key())).toList();
  }

  private CockpitPage.Matrix matrix(Visit visit, Round round, Cockpit cockpit) {
    var rows = new ArrayList<CockpitPage.Row>();
    for (Map.Entry<Long, ItemAddress> top : cockpit.tops().entrySet()) {
      rows.add(row(visit, round, cockpit, top.getKey(), top.getValue()));
    }
    if (cockpit.entries().stream().anyMatch(e -> e.line().top() == null)) {
      rows.add(row(visit, round, cockpit, null, null));
    }
    return new CockpitPage.Matrix(
        StateColumns.ALL.stream().map(s -> messages.text("cycle.state." + s.word())).toList(),
        rows);
  }

  private CockpitPage.Row row(
      Visit visit,
      Round round,
      Cockpit cockpit,
      @Nullable Long top,
      @Nullable ItemAddress address) {
    List<Cockpit.Entry> all =
        cockpit.entries().stream().filter(e -> Objects.equals(e.line().top(), top)).toList();
    String name = address == null ? messages.text("cycle.cockpit.no-part") : address.label();
    String href =
        visit.href(round.path() + "/requests?part=" + (address == null ? "none" : address.item()));
    var cells = new ArrayList<CockpitPage.Cell>();
    for (RequestState state : StateColumns.ALL) {
      int count = (int) all.stream().filter(e -> e.line().state() == state).count();
      String word = messages.text("cycle.state." + state.word());
      cells.add(
          new CockpitPage.Cell(
              word,
              count,
              messages.text("cycle.cockpit.cell", word, name),
              count == 0 ? "" : href + "&state=" + state.word()));
    }
    return new CockpitPage.Row(name, cells, new Link(Integer.toString(all.size()), href));
  }

  /** This round against the one before, and what never had an update. */
  private String fresh(List<RoundFigures.OfRound> rounds) {
    RoundFigures.OfRound now = rounds.get(0);
    String said = messages.text("cycle.cockpit.fresh", now.sentShare(), now.ownedShare());
    if (rounds.size() > 1) {
      said += " " + messages.text("cycle.cockpit.fresh.before", rounds.get(1).sentShare());
    }
    return now.never() == 0
        ? said
        : said + " " + messages.count("cycle.cockpit.never", now.never());
  }

  private CockpitPage.Fresh fresh(Visit visit, RoundFigures.OfRound round) {
    return new CockpitPage.Fresh(
        new Link(round.name(), visit.href("/rounds/" + round.slug())),
        messages.date(round.closesOn()),
        share(round.sent(), round.items(), round.sentShare()),
        share(round.owned(), round.items(), round.ownedShare()),
        round.age() == null
            ? messages.text("cycle.cockpit.age.none")
            : messages.count("cycle.cockpit.age", round.age()));
  }

  private String share(int part, int whole, int percent) {
    return messages.text("cycle.cockpit.share", percent, part, whole);
  }
}

package org.goldenthread.app.action.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Report;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.ActionOrigins;
import org.goldenthread.app.action.ActionState;
import org.goldenthread.app.action.ActionState.Move;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.action.Today;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Makes the pages that show actions; within a read in the visit's scope. */
@Component
class ActionPages {
  private final Actions actions;
  private final ActionOrigins origins;
  private final PartyChoices parties;
  private final Messages messages;
  private final Clock clock;

  ActionPages(
      Actions actions,
      ActionOrigins origins,
      PartyChoices parties,
      Messages messages,
      Clock clock) {
    this.actions = actions;
    this.origins = origins;
    this.parties = parties;
    this.messages = messages;
    this.clock = clock;
  }

  Action find(Visit visit, String number) {
    return actions
        .find(number, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("action.not-found")));
  }

  /** The actions that the visit's filters show, with what a page says of them. */
  private record Listed(
      List<Action> all,
      List<Action> shown,
      Map<Long, Shown> owners,
      Map<Long, List<Link>> links,
      Map<Long, List<Report>> reports) {

    Shown owner(Action action) {
      return Objects.requireNonNull(owners.get(action.values().owner()), "owner");
    }

    List<Link> links(Action action) {
      return links.getOrDefault(action.id(), List.of());
    }
  }

  private Listed listed(Visit visit, ActionFilter filter) {
    List<Action> all = actions.all(visit.knownBy());
    Map<Long, List<Link>> links = origins.links(all, visit);
    List<Long> owners = all.stream().map(a -> a.values().owner()).distinct().toList();
    Map<Long, Shown> listedOwners = parties.shown(owners, visit);
    List<Action> shown =
        all.stream()
            .filter(
                a ->
                    filter.shows(
                        a,
                        Objects.requireNonNull(listedOwners.get(a.values().owner())).key(),
                        links.getOrDefault(a.id(), List.of()),
                        visit,
                        today(visit)))
            .toList();
    return new Listed(
        all,
        shown,
        listedOwners,
        links,
        actions.reports(shown.stream().map(Action::id).toList(), visit.knownBy()));
  }

  ActionsPage list(Visit visit) {
    ActionFilter filter = ActionFilter.of(visit);
    Listed listed = listed(visit, filter);
    return new ActionsPage(
        page(visit, messages.text("action.title")),
        answer(listed.all(), today(visit)),
        filter.form(),
        choices(listed),
        listed.links().values().stream()
            .flatMap(List::stream)
            .filter(l -> !filter.about().isEmpty() && l.href().equals(visit.href(filter.about())))
            .findFirst()
            .orElse(null),
        listed.shown().stream().map(a -> row(visit, a, listed)).toList());
  }

  private String answer(List<Action> all, LocalDate today) {
    int open = (int) all.stream().filter(a -> a.state() == ActionState.OPEN).count();
    int overdue = (int) all.stream().filter(a -> a.isOverdue(today)).count();
    return all.isEmpty()
        ? messages.text("action.none")
        : messages.count("action.open", open)
            + " "
            + (overdue == 0
                ? messages.text("action.overdue.none")
                : messages.count("action.overdue", overdue));
  }

  private List<ActionsPage.Choice> choices(Listed listed) {
    List<Option> owners =
        listed.owners().values().stream()
            .map(owner -> Option.of(owner.key(), owner.name()))
            .distinct()
            .sorted((a, b) -> a.text().compareToIgnoreCase(b.text()))
            .collect(Collectors.toCollection(ArrayList::new));
    owners.add(0, Option.of("", messages.text("action.filter.everybody")));
    return List.of(
        new ActionsPage.Choice(
            ActionFilter.STATE,
            messages.text("action.state"),
            ActionFilter.STATES.stream()
                .map(s -> Option.of(s, messages.text("action.filter.state." + s)))
                .toList()),
        new ActionsPage.Choice(ActionFilter.OWNER, messages.text("action.owner"), owners),
        new ActionsPage.Choice(
            ActionFilter.FROM,
            messages.text("action.from"),
            Stream.concat(
                    Stream.of(Option.of("", messages.text("action.filter.everywhere"))),
                    Arrays.stream(Source.values())
                        .map(s -> Option.of(s.word(), messages.text("action.source." + s.word()))))
                .toList()));
  }

  private ActionsPage.Row row(Visit visit, Action action, Listed listed) {
    return new ActionsPage.Row(
        new Link(action.values().text(), visit.href(action.path())),
        listed.owner(action),
        messages.date(action.values().dueOn()),
        action.isOverdue(today(visit)),
        messages.text("action.state." + action.state().word()),
        listed.links(action),
        listed.reports().getOrDefault(action.id(), List.of()).stream()
            .findFirst()
            .map(
                r ->
                    messages.text(
                        "action.latest.on",
                        messages.date(r.on()),
                        LongText.of(r.text()).headline()))
            .orElse(null));
  }

  Csv table(Visit visit) {
    Listed listed = listed(visit, ActionFilter.of(visit));
    Csv csv =
        Csv.withColumns(
            "number",
            "action",
            "owner",
            "due",
            "state",
            "overdue",
            "reason",
            "from",
            "agreed",
            "latest",
            "latest_on");
    for (Action a : listed.shown()) {
      Report latest =
          listed.reports().getOrDefault(a.id(), List.of()).stream().findFirst().orElse(null);
      csv.row(
          a.number(),
          a.values().text(),
          listed.owner(a).name(),
          a.values().dueOn(),
          a.state().word(),
          a.isOverdue(today(visit)) ? "yes" : "no",
          a.reason(),
          listed.links(a).stream().map(Link::text).toList(),
          a.agreedOn(),
          latest == null ? null : latest.text(),
          latest == null ? null : latest.on());
    }
    return csv;
  }

  ActionPage one(Visit visit, Action action) {
    String reason = action.reason();
    long owner = action.values().owner();
    return new ActionPage(
        visit.page(
            action.values().text(),
            null,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("action.title"), visit.href("/actions"))),
        stands(action, today(visit)),
        messages.text("action.number", action.number()),
        Objects.requireNonNull(parties.shown(List.of(owner), visit).get(owner), "owner"),
        messages.date(action.values().dueOn()),
        action.isOverdue(today(visit)),
        messages.date(action.agreedOn()),
        origins.links(List.of(action), visit).getOrDefault(action.id(), List.of()),
        reason == null ? null : LongText.of(reason),
        actions
            .reports(List.of(action.id()), visit.knownBy())
            .getOrDefault(action.id(), List.of())
            .stream()
            .map(
                r ->
                    new ActionPage.Report(
                        messages.text("action.report.said", messages.date(r.on()), r.by()),
                        LongText.of(r.text())))
            .toList(),
        acts(visit, action));
  }

  /** "Open. Due on 3 May 2010, overdue." */
  private String stands(Action action, LocalDate today) {
    String due = messages.date(action.values().dueOn());
    return switch (action.state()) {
      case OPEN ->
          messages.text(action.isOverdue(today) ? "action.stands.overdue" : "action.stands", due);
      default ->
          messages.text(
              "action.stands." + action.state().word(), messages.date(action.saidOn()), due);
    };
  }

  private List<Link> acts(Visit visit, Action action) {
    var acts = new ArrayList<Link>();
    String href = visit.href(action.path());
    if (visit.may(Permission.UPDATE_ACTION)) {
      acts.add(new Link(messages.text("action.act.report"), href + "/report"));
    }
    Move.from(action.state()).stream()
        .filter(move -> visit.may(move.permission()))
        .forEach(
            move ->
                acts.add(
                    new Link(
                        messages.text("action.act." + move.word()), href + "/" + move.word())));
    if (visit.may(Permission.EDIT_ACTION) && action.state() == ActionState.OPEN) {
      acts.add(new Link(messages.text("action.act.change"), href + "/change"));
    }
    return acts;
  }

  Page page(Visit visit, String title) {
    return visit.page(title, Section.MY_WORK, new Link(visit.partnership().name(), visit.href("")));
  }

  private LocalDate today(Visit visit) {
    return Today.of(visit, clock);
  }
}

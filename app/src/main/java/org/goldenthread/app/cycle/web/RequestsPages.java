package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.cockpit.Cockpit;
import org.goldenthread.app.cycle.cockpit.Cockpits;
import org.goldenthread.app.cycle.cockpit.LookAgain;
import org.goldenthread.app.cycle.cockpit.RoundLine;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of everything a round asks, whole or by part, state, who is asked, or reason. */
@Component
class RequestsPages {
  static final String PART = "part";
  static final String STATE = "state";
  static final String ASKED = "asked";
  static final String AGAIN = "again";

  private final Cockpits cockpits;
  private final CockpitPages cockpit;
  private final Messages messages;

  RequestsPages(Cockpits cockpits, CockpitPages cockpit, Messages messages) {
    this.cockpits = cockpits;
    this.cockpit = cockpit;
    this.messages = messages;
  }

  RequestsPage page(Visit visit, Round round) {
    Cockpit all = cockpits.of(round, visit);
    List<Cockpit.Entry> chosen = chosen(visit, all);
    return new RequestsPage(
        visit.page(
            messages.text("cycle.requests.title"),
            Section.MANAGE,
            cockpit.home(visit),
            cockpit.list(visit),
            new Link(round.name(), visit.href(round.path()))),
        round.name(),
        messages.text("shell.showing", chosen.size(), all.entries().size()),
        chosen.size() < all.entries().size(),
        choices(visit, all),
        chosen.stream().map(e -> row(visit, round, e)).toList());
  }

  Csv csv(Visit visit, Round round) {
    Csv csv =
        Csv.withColumns(
            "reference",
            "item",
            "part",
            "asked",
            "organisation",
            "owner alarm",
            "state",
            "due",
            "sent",
            "answer",
            "headline",
            "statuses",
            "look again");
    Cockpit all = cockpits.of(round, visit);
    for (Cockpit.Entry entry : chosen(visit, all)) {
      RoundLine line = entry.line();
      RoundLine.Sent sent = line.sent();
      ItemAddress part = line.top() == null ? null : all.tops().get(line.top());
      csv.row(
          line.address().ref(),
          line.address().text(),
          part == null ? null : part.label(),
          cockpit.who(entry.reached()),
          entry.reached().organisation(),
          entry.isAlarm() ? cockpit.alarm(entry.reached()) : null,
          messages.text("cycle.state." + line.state().word()),
          line.dueOn(),
          sent == null ? null : sent.on(),
          sent == null ? null : messages.text("cycle.kind." + sent.kind().word()),
          sent == null ? null : sent.headline(),
          sent == null ? null : sent.statuses(),
          cockpit.why(entry));
    }
    return csv;
  }

  private static List<Cockpit.Entry> chosen(Visit visit, Cockpit all) {
    return all.entries().stream()
        .filter(e -> is(visit.parameter(PART), part(all, e.line())))
        .filter(e -> is(visit.parameter(STATE), e.line().state().word()))
        .filter(e -> is(visit.parameter(ASKED), Objects.toString(e.reached().party(), "nobody")))
        .filter(
            e ->
                visit.parameter(AGAIN).isEmpty()
                    || e.again().stream().anyMatch(a -> a.word().equals(visit.parameter(AGAIN))))
        .toList();
  }

  private static boolean is(String asked, String value) {
    return asked.isEmpty() || asked.equals(value);
  }

  /** The part's address, or "none". */
  private static String part(Cockpit all, RoundLine line) {
    ItemAddress part = line.top() == null ? null : all.tops().get(line.top());
    return part == null ? "none" : part.item();
  }

  private List<RequestsPage.Choice> choices(Visit visit, Cockpit all) {
    Map<String, String> asked = new LinkedHashMap<>();
    all.entries()
        .forEach(
            e ->
                asked.putIfAbsent(
                    Objects.toString(e.reached().party(), "nobody"), cockpit.who(e.reached())));
    var parts =
        new ArrayList<>(
            all.tops().values().stream().map(t -> Option.of(t.item(), t.label())).toList());
    if (all.entries().stream().anyMatch(e -> e.line().top() == null)) {
      parts.add(Option.of("none", messages.text("cycle.cockpit.no-part")));
    }
    return List.of(
        choice(visit, PART, "cycle.requests.part", parts),
        choice(
            visit,
            STATE,
            "cycle.rounds.state",
            StateColumns.ALL.stream()
                .map(s -> Option.of(s.word(), messages.text("cycle.state." + s.word())))
                .toList()),
        choice(
            visit,
            ASKED,
            "cycle.requests.asked",
            asked.entrySet().stream().map(a -> Option.of(a.getKey(), a.getValue())).toList()),
        choice(
            visit,
            AGAIN,
            "cycle.cockpit.again",
            Arrays.stream(LookAgain.values())
                .map(a -> Option.of(a.word(), messages.text(a.key())))
                .toList()));
  }

  private RequestsPage.Choice choice(Visit visit, String name, String label, List<Option> options) {
    return new RequestsPage.Choice(name, messages.text(label), visit.parameter(name), options);
  }

  private RequestsPage.Row row(Visit visit, Round round, Cockpit.Entry entry) {
    RoundLine line = entry.line();
    return new RequestsPage.Row(
        cockpit.request(visit, round, entry),
        entry.isAlarm() ? cockpit.alarm(entry.reached()) : asked(entry),
        messages.text("cycle.state." + line.state().word()),
        messages.date(line.dueOn()),
        said(line.sent()),
        cockpit.why(entry));
  }

  private String asked(Cockpit.Entry entry) {
    String organisation = entry.reached().organisation();
    String who = cockpit.who(entry.reached());
    return organisation == null ? who : messages.text("cycle.requests.of", who, organisation);
  }

  private String said(RoundLine.@Nullable Sent sent) {
    if (sent == null) {
      return messages.text("cycle.requests.nothing");
    }
    return sent.headline() == null
        ? messages.text("cycle.kind." + sent.kind().word())
        : sent.headline();
  }
}

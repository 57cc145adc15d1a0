package org.goldenthread.app.cycle.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundReporting;
import org.goldenthread.app.cycle.RoundState;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.cycle.changes.RoundsSaid;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.ColumnHeads;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.SchemeStatus;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the report of a round from what stands now. */
@Component
class RoundReports implements RoundReporting {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final String DATED =
      "(?i)\\b(?:January|February|March|April|May|June|July|August|September|October|November"
          + "|December)\\s+(?:19|20)\\d\\d\\b";

  private final Plans plans;
  private final ColumnHeads columns;
  private final Rounds rounds;
  private final Requests requests;
  private final Updates updates;
  private final RoundsSaid said;
  private final ReportedFigures figures;
  private final LastWords words;
  private final Parties parties;
  private final Messages messages;
  private final Days days;

  RoundReports(
      Plans plans,
      ColumnHeads columns,
      Rounds rounds,
      Requests requests,
      Updates updates,
      RoundsSaid said,
      ReportedFigures figures,
      LastWords words,
      Parties parties,
      Messages messages,
      Days days) {
    this.plans = plans;
    this.columns = columns;
    this.rounds = rounds;
    this.requests = requests;
    this.updates = updates;
    this.said = said;
    this.figures = figures;
    this.words = words;
    this.parties = parties;
    this.messages = messages;
    this.days = days;
  }

  @Override
  public String shown(Round round) {
    return ReportText.write(of(round));
  }

  /** The report as it stands now. Call inside a transaction of the partnership. */
  RoundReport of(Round round) {
    PlanSnapshot plan = plans.snapshot(round.planSlug(), KnownBy.NOW).orElseThrow();
    Optional<Round> before = before(round);
    Earlier earlier =
        before.map(r -> Earlier.round(said.before(r))).orElseGet(() -> Earlier.document(plan));
    Round.Values values = round.values();
    return new RoundReport(
        plan.header().title(),
        plan.header().slug(),
        plan.header().period(),
        values.name(),
        values.coversFrom(),
        values.coversUntil(),
        days.today(),
        earlier.isNothing() ? null : before.map(Round::name).orElseGet(() -> document(plan)),
        unit(plan),
        heads(plan, values),
        key(plan),
        parts(round, plan, earlier),
        elsewhere(plan));
  }

  /** The round of the same plan that closed last before this one. */
  private Optional<Round> before(Round round) {
    return rounds.ofPlan(round.plan()).stream()
        .filter(r -> r.id() != round.id() && r.state() != RoundState.PLANNED)
        .filter(r -> !r.values().closesOn().isAfter(round.values().closesOn()))
        .filter(
            r -> r.id() < round.id() || r.values().closesOn().isBefore(round.values().closesOn()))
        .findFirst();
  }

  private String document(PlanSnapshot plan) {
    return messages.text("cycle.report.document", messages.date(plan.header().knownOn()));
  }

  /** The word of what most of it is reported by. */
  private String unit(PlanSnapshot plan) {
    return plan.reported().stream()
        .findFirst()
        .map(PlanItem::level)
        .orElseGet(() -> messages.text("plan.item-word"));
  }

  /** As printed; a month in one is that of the document and becomes that of the round. */
  private List<RoundReport.Head> heads(PlanSnapshot plan, Round.Values values) {
    String month = MONTH.format(values.closesOn());
    return columns.of(plan.header()).stream()
        .map(h -> new RoundReport.Head(h.column(), sentence(h.text()).replaceAll(DATED, month)))
        .toList();
  }

  /** "LEAD/S" is shouted; other words stay as printed. */
  private static String sentence(String head) {
    return head.equals(head.toUpperCase(Locale.UK))
        ? head.charAt(0) + head.substring(1).toLowerCase(Locale.UK)
        : head;
  }

  /**
   * The plan's statuses, in the order in which its document prints their totals where it does. A
   * category the document prints without a name is for what has no update.
   */
  private List<RoundReport.Criterion> key(PlanSnapshot plan) {
    Map<Status, RoundReport.Criterion> key = new LinkedHashMap<>();
    for (SchemeStatus s : plan.scheme()) {
      Optional<Status> named =
          s.status() == null ? Optional.of(Status.NO_UPDATE) : Status.parse(s.status());
      named.ifPresent(
          status -> key.putIfAbsent(status, new RoundReport.Criterion(status, s.criterion())));
    }
    List<Status> printed =
        plans.claims(plan.header().id(), plan.header().document()).stream()
            .flatMap(c -> Status.parse(c.category()).stream())
            .distinct()
            .toList();
    List<RoundReport.Criterion> ordered = new ArrayList<>();
    printed.forEach(status -> Optional.ofNullable(key.remove(status)).ifPresent(ordered::add));
    ordered.addAll(key.values());
    return ordered;
  }

  private static List<RoundReport.Elsewhere> elsewhere(PlanSnapshot plan) {
    return plan.items().stream()
        .filter(PlanItem::reportedElsewhere)
        .map(i -> new RoundReport.Elsewhere(i.slug(), PlanStatuses.label(i), i.board()))
        .toList();
  }

  private List<RoundReport.Part> parts(Round round, PlanSnapshot plan, Earlier earlier) {
    List<Request> asked = requests.ofRound(round.id());
    Map<Long, Request> byItem = new HashMap<>();
    asked.forEach(r -> byItem.put(r.item(), r));
    Map<Long, Update> sent = updates.ofRound(round.id());
    Map<Long, ReportedFigures.OfItem> counted =
        figures.of(byItem.keySet(), KnownBy.NOW, earlier.figures());
    var writer = new EntryWriter(plan, earlier, persons(plan), messages);
    Map<Optional<PlanItem>, List<ReportEntry>> byTop = new LinkedHashMap<>();
    for (PlanItem item : plan.items()) {
      Request request = byItem.get(item.id());
      if (request != null) {
        ReportEntry entry =
            writer.entry(
                item,
                request,
                sent.get(request.id()),
                counted.getOrDefault(item.id(), ReportedFigures.OfItem.NOTHING));
        byTop
            .computeIfAbsent(plan.ancestors(item).stream().findFirst(), t -> new ArrayList<>())
            .add(entry);
      }
    }
    List<RoundReport.Part> parts = new ArrayList<>();
    byTop.forEach((top, entries) -> parts.add(part(writer, plan, top.orElse(null), entries)));
    takenOut(plan, asked, sent, writer).ifPresent(parts::add);
    return parts;
  }

  private Set<Long> persons(PlanSnapshot plan) {
    return parties.persons(
        plan.items().stream()
            .flatMap(i -> i.leads().stream())
            .map(PlanItem.Lead::party)
            .collect(Collectors.toSet()));
  }

  private static RoundReport.Part part(
      EntryWriter writer, PlanSnapshot plan, @Nullable PlanItem top, List<ReportEntry> entries) {
    return top == null
        ? new RoundReport.Part(null, null, plan.header().title(), List.of(), entries)
        : new RoundReport.Part(top.level(), top.ref(), top.text(), writer.leads(top), entries);
  }

  /** What was asked and is in the plan no more, by the words it had when it was asked. */
  private Optional<RoundReport.Part> takenOut(
      PlanSnapshot plan, List<Request> asked, Map<Long, Update> sent, EntryWriter writer) {
    Set<Long> there = plan.byId().keySet();
    List<Request> gone = asked.stream().filter(r -> !there.contains(r.item())).toList();
    if (gone.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, LastWords.Named> last = words.of(gone.stream().map(Request::item).toList());
    List<ReportEntry> entries =
        gone.stream()
            .map(
                r -> {
                  LastWords.Named at = Objects.requireNonNull(last.get(r.item()));
                  return writer.takenOut(at.ref(), at.text(), r, sent.get(r.id()));
                })
            .toList();
    return Optional.of(
        new RoundReport.Part(
            null, null, messages.text("cycle.report.taken-out"), List.of(), entries));
  }
}

package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.sheet.SheetField;
import org.goldenthread.app.cycle.sheet.SheetRow;
import org.goldenthread.app.cycle.sheet.UpdateSheets;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.SchemeStatus;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet of what is due from somebody. Call inside a read of the partnership. */
@Component
class SheetMaker {
  private final AnswerPages maker;
  private final Requests requests;
  private final Plans plans;
  private final UpdateSheets sheets;
  private final Messages messages;

  SheetMaker(
      AnswerPages maker, Requests requests, Plans plans, UpdateSheets sheets, Messages messages) {
    this.maker = maker;
    this.requests = requests;
    this.plans = plans;
    this.sheets = sheets;
    this.messages = messages;
  }

  /** The whole plan a round reports on. */
  PlanSnapshot plan(Way way) {
    return plans.snapshot(way.round().planSlug(), KnownBy.NOW).orElseThrow();
  }

  /** What is still to be answered, in the plan's order. */
  List<Asked> due(Way way, PlanSnapshot plan) {
    return requests.askedOf(way.round().id(), way.parties()).stream()
        .filter(request -> request.state().isDue())
        .filter(request -> plan.byId().containsKey(request.item()))
        .map(request -> maker.asked(way, plan, request))
        .toList();
  }

  /** The .xlsx file of what is due. */
  byte[] file(Way way, PlanSnapshot plan, List<Asked> due) {
    SheetFields fields = fields(plan);
    return sheets.write(
        way.round(),
        columns(plan, fields),
        due.stream().map(asked -> row(fields, asked)).toList(),
        notes(way.round(), plan));
  }

  /** The fields of a plan's items: as many statuses as the item with most of them has. */
  SheetFields fields(PlanSnapshot plan) {
    return new SheetFields(
        messages,
        plan.byId().values().stream().mapToInt(i -> AnswerPages.parts(i).size()).max().orElse(1));
  }

  List<SheetField> columns(PlanSnapshot plan, SheetFields fields) {
    return fields.columns(AnswerPages.words(plan), String.join("\n", criteria(plan)));
  }

  private SheetRow row(SheetFields fields, Asked asked) {
    PlanItem item = asked.item();
    PlanItem.Report report = item.latest();
    String last = report == null ? "" : report.progress();
    return new SheetRow(
        item.slug(),
        Objects.requireNonNullElse(item.ref(), ""),
        item.text(),
        Objects.requireNonNullElse(last, ""),
        item.statuses().stream().map(SheetMaker::status).collect(Collectors.joining("\n")),
        parts(AnswerPages.parts(item)),
        fields.cells(maker.filled(asked)));
  }

  private static String status(PlanItem.Status status) {
    String part = status.qualifier();
    return part == null ? status.status() : part + ": " + status.status();
  }

  private static String parts(List<@Nullable String> parts) {
    var named = new ArrayList<String>();
    for (int n = 0; parts.size() > 1 && n < parts.size(); n++) {
      named.add((n + 1) + ": " + Objects.requireNonNullElse(parts.get(n), ""));
    }
    return String.join("\n", named);
  }

  private static List<String> criteria(PlanSnapshot plan) {
    return plan.scheme().stream()
        .filter(s -> s.status() != null && s.criterion() != null)
        .map(SheetMaker::criterion)
        .toList();
  }

  private static String criterion(SchemeStatus status) {
    return status.status() + ": " + status.criterion();
  }

  private List<String> notes(Round round, PlanSnapshot plan) {
    var notes = new ArrayList<String>();
    notes.add(messages.text("cycle.sheet.note.round", round.name(), plan.header().name()));
    notes.add(messages.text("cycle.sheet.note.by", messages.date(round.values().closesOn())));
    for (String note : List.of("fill", "key", "sort", "children", "send")) {
      notes.add(messages.text("cycle.sheet.note." + note));
    }
    notes.addAll(criteria(plan));
    return notes;
  }
}

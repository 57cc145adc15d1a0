package org.goldenthread.app.publish.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Claim;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.publish.Reconciliation;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;
import org.goldenthread.app.shell.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Does the printed total match the rows? */
@Controller
class ReconciliationController {
  private final Tenancy tenancy;
  private final Plans plans;
  private final Documents documents;
  private final Pages pages;
  private final Messages messages;

  ReconciliationController(
      Tenancy tenancy, Plans plans, Documents documents, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.plans = plans;
    this.documents = documents;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/reconciliation/{document}")
  ResponseEntity<byte[]> reconciliation(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("document") int number) {
    return pages.show(
        tenancy.read(visit.partnership().id(), () -> page(visit, found(visit, plan, number))));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/reconciliation/{document}/statuses.csv")
  ResponseEntity<byte[]> statuses(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("document") int number) {
    return tenancy.read(
        visit.partnership().id(),
        () -> statuses(found(visit, plan, number)).download(plan + "-totals"));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/reconciliation/{document}/overview.csv")
  ResponseEntity<byte[]> overview(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("document") int number) {
    return tenancy.read(
        visit.partnership().id(),
        () -> overview(found(visit, plan, number)).download(plan + "-overview"));
  }

  /** One document's totals with the plan as that document knows it. */
  private record Found(DocumentRecord document, PlanSnapshot plan, List<Claim> claims) {
    Reconciliation reconciled() {
      return Reconciliation.of(plan, claims);
    }
  }

  private Found found(Visit visit, String slug, int number) {
    DocumentRecord document =
        documents
            .byNumber(number)
            .filter(d -> !d.knownOn().isAfter(visit.knownBy().date()))
            .orElseThrow(() -> notFound(slug, number));
    PlanSnapshot plan =
        plans
            .snapshot(slug, new KnownBy(document.knownOn()))
            .orElseThrow(() -> notFound(slug, number));
    return new Found(document, plan, plans.claims(plan.header().id(), document.id()));
  }

  private PageNotFoundException notFound(String slug, int number) {
    return new PageNotFoundException(
        messages.text("publish.reconciliation.not-found", slug, number));
  }

  private static Csv statuses(Found found) {
    Csv csv =
        Csv.withColumns(
            "subject", "category", "printed", "items", "cells", "entries", "rows_that_differ");
    for (Reconciliation.Totals table : found.reconciled().totals()) {
      for (Reconciliation.Row row : table.rows()) {
        Reconciliation.Counted c = row.counted();
        csv.row(
            table.subject(),
            row.category(),
            c.printed(),
            c.items(),
            c.cells(),
            c.entries(),
            row.causes().stream().map(PlanStatuses::label).toList());
      }
    }
    return csv;
  }

  private static Csv overview(Found found) {
    Csv csv = Csv.withColumns("part", "category", "printed", "counted");
    for (Reconciliation.Matrix matrix : found.reconciled().matrices()) {
      for (Reconciliation.Part part : matrix.parts()) {
        part.printed()
            .forEach(
                (category, printed) ->
                    csv.row(
                        PlanStatuses.label(part.item()),
                        category,
                        printed,
                        category.equalsIgnoreCase(Reconciliation.TOTAL) ? part.counted() : null));
      }
    }
    return csv;
  }

  private ReconciliationPage page(Visit visit, Found found) {
    var statuses = new PlanStatuses(visit, found.plan(), messages);
    Reconciliation reconciled = found.reconciled();
    return new ReconciliationPage(
        visit.page(
            messages.text("publish.reconciliation.title"),
            Section.REPORTS,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(found.plan().header().name(), statuses.href())),
        new Link(
            found.document().displayTitle(), visit.href("/documents/" + found.document().number())),
        reconciled.totals().stream().map(t -> table(visit, found, statuses, t)).toList(),
        reconciled.matrices().stream().map(m -> overview(visit, found, statuses, m)).toList());
  }

  private ReconciliationPage.StatusTable table(
      Visit visit, Found found, PlanStatuses statuses, Reconciliation.Totals totals) {
    return new ReconciliationPage.StatusTable(
        totals.subject(),
        place(visit, found, totals.line()),
        statuses.unit(),
        totals.rows().stream()
            .map(
                r ->
                    new ReconciliationPage.StatusRow(
                        r.category(),
                        r.status(),
                        counted(r.counted()),
                        r.causes().stream()
                            .map(
                                i ->
                                    new ReconciliationPage.Cause(
                                        new Link(PlanStatuses.label(i), statuses.href(i)),
                                        reason(i)))
                            .toList()))
            .toList(),
        counted(totals.sum()));
  }

  /** Why the three countings see this item differently. */
  private String reason(PlanItem item) {
    List<PlanItem.Status> all = item.statuses();
    String words = all.stream().map(PlanItem.Status::status).collect(Collectors.joining(", "));
    long cells = all.stream().map(PlanItem.Status::cell).distinct().count();
    String key = cells < all.size() ? "one-cell" : "cells";
    return messages.text("publish.reconciliation.cause." + key, all.size(), words);
  }

  private static ReconciliationPage.Counted counted(Reconciliation.Counted c) {
    return new ReconciliationPage.Counted(c.printed(), c.items(), c.cells(), c.entries());
  }

  private ReconciliationPage.Overview overview(
      Visit visit, Found found, PlanStatuses statuses, Reconciliation.Matrix matrix) {
    List<String> columns =
        matrix.columns().stream().filter(c -> Status.parse(c).isPresent()).toList();
    boolean lost = found.plan().items().stream().allMatch(i -> i.statuses().isEmpty());
    return new ReconciliationPage.Overview(
        messages.text("publish.reconciliation.overview"),
        place(visit, found, matrix.line()),
        statuses.unit(),
        columns.stream().map(c -> Status.parse(c).orElseThrow()).toList(),
        lost,
        matrix.parts().stream().map(p -> row(statuses, columns, p)).toList(),
        sum(found, statuses, matrix, columns),
        found.plan().items().stream()
            .filter(i -> i.reportedElsewhere())
            .map(
                i ->
                    new ReconciliationPage.Elsewhere(
                        new Link(PlanStatuses.label(i), statuses.href(i)),
                        i.board() == null ? messages.text("publish.board-unknown") : i.board()))
            .toList());
  }

  private static ReconciliationPage.OverviewRow row(
      PlanStatuses statuses, List<String> columns, Reconciliation.Part part) {
    return new ReconciliationPage.OverviewRow(
        new Link(PlanStatuses.label(part.item()), statuses.href(part.item())),
        columns.stream().map(c -> part.printed().getOrDefault(c, "")).toList(),
        total(part.printed()),
        add(part.printed(), columns),
        part.counted());
  }

  private ReconciliationPage.@org.jspecify.annotations.Nullable OverviewRow sum(
      Found found, PlanStatuses statuses, Reconciliation.Matrix matrix, List<String> columns) {
    if (matrix.sums().isEmpty()) {
      return null;
    }
    return new ReconciliationPage.OverviewRow(
        new Link(found.plan().header().name(), statuses.href()),
        columns.stream().map(c -> matrix.sums().getOrDefault(c, "")).toList(),
        total(matrix.sums()),
        add(matrix.sums(), columns),
        matrix.parts().stream().mapToInt(Reconciliation.Part::counted).sum());
  }

  private static @org.jspecify.annotations.Nullable Integer total(Map<String, String> printed) {
    return printed.entrySet().stream()
        .filter(e -> e.getKey().equalsIgnoreCase(Reconciliation.TOTAL))
        .findFirst()
        .map(e -> Reconciliation.number(e.getValue()))
        .orElse(null);
  }

  private static int add(Map<String, String> printed, List<String> columns) {
    return columns.stream()
        .map(c -> Reconciliation.number(printed.getOrDefault(c, "0")))
        .mapToInt(n -> n == null ? 0 : n)
        .sum();
  }

  private static SourceLines place(Visit visit, Found found, int line) {
    return visit.source(found.document().fileName(), found.document().number(), List.of(line));
  }
}

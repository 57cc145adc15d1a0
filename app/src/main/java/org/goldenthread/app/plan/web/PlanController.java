package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.StatusSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan as a tree: what did we promise and where does it stand? */
@Controller
class PlanController {
  private final Tenancy tenancy;
  private final Plans plans;
  private final Documents documents;
  private final Pages pages;
  private final Messages messages;

  PlanController(
      Tenancy tenancy, Plans plans, Documents documents, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.plans = plans;
    this.documents = documents;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}")
  ResponseEntity<byte[]> plan(Visit visit, @PathVariable("plan") String slug) {
    return pages.show(tenancy.read(visit.partnership().id(), () -> page(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("plan") String slug) {
    PlanSnapshot plan = tenancy.read(visit.partnership().id(), () -> snapshot(visit, slug));
    PlanFilter filter = PlanFilter.of(visit);
    List<PlanItem> items =
        plan.items().stream().filter(i -> !filter.active() || filter.matches(i)).toList();
    return PlanCsv.of(plan, items).download(slug);
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/documents.csv")
  ResponseEntity<byte[]> control(Visit visit, @PathVariable("plan") String slug) {
    PlanPage page = tenancy.read(visit.partnership().id(), () -> page(visit, slug));
    Csv csv =
        Csv.withColumns("version", "document", "covers", "written", "written_basis", "entered");
    page.documents()
        .forEach(
            d ->
                csv.row(
                    d.version(),
                    d.document().text(),
                    d.covers(),
                    d.written(),
                    d.writtenBasis(),
                    d.entered()));
    return csv.download(slug + "-documents");
  }

  private PlanPage page(Visit visit, String slug) {
    PlanSnapshot plan = snapshot(visit, slug);
    var statuses = new PlanStatuses(visit, plan, messages);
    PlanFilter filter = PlanFilter.of(visit);
    List<PlanItem> reported = plan.reported();
    StatusSummary summary = statuses.summary(s -> statuses.href() + "?status=" + s.slug());
    if (summary == null) {
      summary = statuses.published(plans.claims(plan.header().id(), plan.header().document()));
    }
    return new PlanPage(
        visit.page(plan.header().name(), Section.PLAN, home(visit)),
        plan.header().period(),
        summary,
        filter.choices(plan, messages),
        (int) reported.stream().filter(filter::matches).count(),
        reported.size(),
        new PlanTree(plan, statuses, filter).branches(),
        related(visit, plan, statuses),
        plans.editions(plan.header().id(), visit.knownBy()).stream()
            .map(e -> control(visit, plan, e))
            .toList());
  }

  private PlanSnapshot snapshot(Visit visit, String slug) {
    return plans
        .snapshot(slug, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("plan.not-found", slug)));
  }

  private Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  private List<Link> related(Visit visit, PlanSnapshot plan, PlanStatuses statuses) {
    var related = new java.util.ArrayList<Link>();
    boolean reports = plan.items().stream().anyMatch(i -> !i.reports().isEmpty());
    if (reports) {
      related.add(new Link(messages.text("plan.related.progress"), statuses.href() + "/progress"));
    }
    for (PlanHeader edition : plans.editions(plan.header().id(), visit.knownBy())) {
      if (!plans.claims(edition.id(), edition.document()).isEmpty()) {
        related.add(
            new Link(
                messages.text("plan.related.reconciliation", edition.fileName()),
                statuses.href() + "/reconciliation/" + edition.documentNumber()));
      }
    }
    if (!plans.crosswalk(plan.header().id(), visit.knownBy()).isEmpty()) {
      related.add(
          new Link(messages.text("plan.related.crosswalk"), statuses.href() + "/crosswalk"));
    }
    return related;
  }

  private PlanPage.DocumentControl control(Visit visit, PlanSnapshot plan, PlanHeader edition) {
    DocumentRecord document = documents.byId(edition.document()).orElseThrow();
    return new PlanPage.DocumentControl(
        Integer.toString(edition.version()),
        new Link(document.displayTitle(), visit.href("/documents/" + document.number())),
        covers(plan, edition),
        document.knownOn(),
        document.knownOnBasis(),
        document.enteredOn());
  }

  /** What its progress covers, null when there is none in it. */
  private @Nullable String covers(PlanSnapshot plan, PlanHeader edition) {
    boolean reports =
        plan.items().stream()
            .flatMap(i -> i.reports().stream())
            .anyMatch(r -> r.documentNumber() == edition.documentNumber());
    return edition.coversPeriod() == null && reports
        ? messages.text("shell.not-known")
        : edition.coversPeriod();
  }
}

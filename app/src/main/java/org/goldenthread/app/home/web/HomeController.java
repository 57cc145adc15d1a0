package org.goldenthread.app.home.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.StatusSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page of a partnership: what needs us now? */
@Controller
class HomeController {
  private final Tenancy tenancy;
  private final Plans plans;
  private final Pages pages;
  private final Messages messages;

  HomeController(Tenancy tenancy, Plans plans, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.plans = plans;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}")
  ResponseEntity<byte[]> home(Visit visit) {
    return pages.show(tenancy.read(visit.partnership().id(), () -> page(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/statuses.csv")
  ResponseEntity<byte[]> statuses(Visit visit) {
    HomePage page = tenancy.read(visit.partnership().id(), () -> page(visit));
    Csv csv = Csv.withColumns("plan", "unit", "status", "count", "source");
    for (HomePage.PlanCard card : page.plans()) {
      StatusSummary summary = card.summary();
      if (summary != null) {
        Link published = summary.publishedIn();
        summary
            .counts()
            .forEach(
                c ->
                    csv.row(
                        card.plan().text(),
                        summary.unit().many(),
                        messages.text(c.status().key()),
                        c.count(),
                        published == null ? "rows" : published.text()));
      }
    }
    return csv.download(visit.partnership().slug() + "-statuses");
  }

  private HomePage page(Visit visit) {
    return new HomePage(
        visit.page(visit.partnership().name(), null),
        plans.all(visit.knownBy()).stream().map(h -> card(visit, h)).toList(),
        new Link(messages.text("home.home.exceptions.see"), visit.href("/exceptions")),
        visit.may(Permission.LOAD_DOCUMENT) ? visit.href("/setting-up") : null);
  }

  private HomePage.PlanCard card(Visit visit, PlanHeader header) {
    PlanSnapshot plan = plans.snapshot(header.slug(), visit.knownBy()).orElseThrow();
    var statuses = new PlanStatuses(visit, plan, messages);
    StatusSummary summary = statuses.summary(s -> statuses.href() + "?status=" + s.slug());
    if (summary == null) {
      summary = statuses.published(plans.claims(header.id(), header.document()));
    }
    return new HomePage.PlanCard(
        new Link(header.name(), statuses.href()),
        header.period(),
        summary,
        changed(plan, statuses),
        plan.items().stream()
            .filter(PlanItem::reportedElsewhere)
            .map(
                i ->
                    new HomePage.Elsewhere(
                        new Link(PlanStatuses.label(i), statuses.href(i)),
                        Objects.requireNonNullElse(i.board(), messages.text("home.board-unknown"))))
            .toList(),
        reports(plan, statuses));
  }

  private HomePage.@Nullable Changed changed(PlanSnapshot plan, PlanStatuses statuses) {
    List<PlanItem> changed = plan.items().stream().filter(PlanStatuses::isNew).toList();
    return changed.stream()
        .flatMap(i -> i.reports().stream().skip(1))
        .map(r -> r.said().on())
        .max(java.util.Comparator.naturalOrder())
        .map(
            since ->
                new HomePage.Changed(
                    changed.size(), messages.date(since), statuses.href() + "/progress?show=new"))
        .orElse(null);
  }

  private List<Link> reports(PlanSnapshot plan, PlanStatuses statuses) {
    boolean reported = plan.items().stream().anyMatch(i -> !i.reports().isEmpty());
    var reports = new ArrayList<Link>();
    if (reported) {
      reports.add(
          new Link(
              messages.text("home.report.progress", plan.header().name()),
              statuses.href() + "/progress"));
      reports.add(
          new Link(
              messages.text("home.report.print", plan.header().name()),
              statuses.href() + "/progress/print"));
    }
    if (!plans.claims(plan.header().id(), plan.header().document()).isEmpty()) {
      reports.add(
          new Link(
              messages.text("home.report.reconciliation", plan.header().name()),
              statuses.href() + "/reconciliation/" + plan.header().documentNumber()));
    }
    return reports;
  }
}

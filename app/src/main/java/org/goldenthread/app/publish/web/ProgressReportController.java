package org.goldenthread.app.publish.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
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

/** The progress report: what happened to each promise? */
@Controller
class ProgressReportController {
  private final Tenancy tenancy;
  private final Plans plans;
  private final Snapshots snapshots;
  private final Pages pages;
  private final Messages messages;

  ProgressReportController(
      Tenancy tenancy, Plans plans, Snapshots snapshots, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.plans = plans;
    this.snapshots = snapshots;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/progress")
  ResponseEntity<byte[]> report(Visit visit, @PathVariable("plan") String slug) {
    return pages.show(tenancy.read(visit.partnership().id(), () -> page(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/progress/print")
  ResponseEntity<byte[]> print(Visit visit, @PathVariable("plan") String slug) {
    return pages.show(
        new ProgressReportPrintPage(
            tenancy.read(visit.partnership().id(), () -> page(visit, slug))));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/progress.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("plan") String slug) {
    PlanSnapshot plan = tenancy.read(visit.partnership().id(), () -> snapshot(visit, slug));
    ProgressReportPage.Show show = show(visit);
    Csv csv =
        Csv.withColumns(
            "theme",
            "reference",
            "text",
            "target",
            "supporting_data",
            "progress",
            "direction",
            "status",
            "status_as_printed",
            "previous_status",
            "new",
            "leads",
            "due",
            "file",
            "line",
            "edited_here");
    for (PlanItem item : plan.reported()) {
      if (listed(item, show)) {
        PlanItem.Report latest = item.latest();
        csv.row(
            theme(plan, item).map(PlanItem::text).orElse(null),
            item.ref(),
            item.text(),
            item.target(),
            latest == null ? null : latest.supportingData(),
            latest == null ? null : latest.progress(),
            item.directions().stream().map(PlanItem.Direction::direction).toList(),
            item.statuses().stream().map(PlanItem.Status::status).toList(),
            item.statuses().stream().map(PlanItem.Status::asPrinted).toList(),
            item.previous().stream().map(PlanItem.Status::status).toList(),
            PlanStatuses.isNew(item) ? "yes" : "no",
            item.leads().stream().map(PlanItem.Lead::name).toList(),
            item.due(),
            item.origin().fileName(),
            item.origin().lines().stream().limit(1).toList(),
            item.origin().place(visit).edited());
      }
    }
    return csv.download(slug + "-progress");
  }

  private PlanSnapshot snapshot(Visit visit, String slug) {
    return plans
        .snapshot(slug, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("publish.not-found", slug)));
  }

  private ProgressReportPage page(Visit visit, String slug) {
    PlanSnapshot plan = snapshot(visit, slug);
    var statuses = new PlanStatuses(visit, plan, messages);
    ProgressReportPage.Show show = show(visit);
    List<PlanItem> reported = plan.reported();
    List<PlanItem> shown = reported.stream().filter(i -> listed(i, show)).toList();
    boolean first =
        reported.stream().allMatch(i -> i.reports().size() < 2 && i.previous().isEmpty());
    String href = statuses.href() + "/progress";
    return new ProgressReportPage(
        visit.page(
            messages.text("publish.progress.title", plan.header().title()),
            Section.REPORTS,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(plan.header().name(), statuses.href())),
        new Link(plan.header().name(), statuses.href()),
        plan.header().coversPeriod(),
        plan.header().knownOn(),
        statuses.unit(),
        summary(plan, statuses),
        show,
        first ? List.of() : changes(reported, statuses),
        first,
        shown.size(),
        reported.size(),
        themes(plan, statuses, shown),
        rounds(visit, plan),
        elsewhere(plan, statuses),
        href + "/print");
  }

  private List<Link> rounds(Visit visit, PlanSnapshot plan) {
    return snapshots.ofPlan(plan.header().id(), visit.knownBy()).stream()
        .map(round -> new Link(round.name(), visit.href(round.path())))
        .toList();
  }

  private @Nullable StatusSummary summary(PlanSnapshot plan, PlanStatuses statuses) {
    StatusSummary counted = statuses.summary(s -> statuses.href() + "?status=" + s.slug());
    return counted != null
        ? counted
        : statuses.published(plans.claims(plan.header().id(), plan.header().document()));
  }

  private static ProgressReportPage.Show show(Visit visit) {
    String asked = visit.parameter("show");
    for (ProgressReportPage.Show show : ProgressReportPage.Show.values()) {
      if (show.slug().equals(asked)) {
        return show;
      }
    }
    return ProgressReportPage.Show.EVERYTHING;
  }

  /** Red needs attention in every scheme; whatever has no report or status does too. */
  private static boolean listed(PlanItem item, ProgressReportPage.Show show) {
    return switch (show) {
      case EVERYTHING -> true;
      case NEW -> PlanStatuses.isNew(item);
      case ATTENTION ->
          item.statuses().stream().anyMatch(s -> s.status().equals("Red"))
              || (item.statuses().isEmpty() && item.reports().isEmpty());
    };
  }

  private List<ProgressReportPage.Change> changes(List<PlanItem> reported, PlanStatuses statuses) {
    return reported.stream()
        .filter(PlanStatuses::isNew)
        .map(
            i -> {
              List<JudgedStatus> judged = statuses.of(i);
              List<String> was =
                  judged.stream()
                      .map(JudgedStatus::was)
                      .filter(Objects::nonNull)
                      .map(s -> messages.text(s.key()))
                      .toList();
              return new ProgressReportPage.Change(
                  new Link(PlanStatuses.label(i), statuses.href(i)),
                  judged,
                  was.isEmpty()
                      ? messages.text("publish.change.text")
                      : messages.text("publish.change.was", String.join(", ", was)));
            })
        .toList();
  }

  private static java.util.Optional<PlanItem> theme(PlanSnapshot plan, PlanItem item) {
    return plan.ancestors(item).stream().findFirst();
  }

  private List<ProgressReportPage.Theme> themes(
      PlanSnapshot plan, PlanStatuses statuses, List<PlanItem> shown) {
    Map<PlanItem, List<PlanItem>> byTheme = new LinkedHashMap<>();
    shown.forEach(
        i -> byTheme.computeIfAbsent(theme(plan, i).orElse(i), t -> new ArrayList<>()).add(i));
    return byTheme.entrySet().stream()
        .map(
            t ->
                new ProgressReportPage.Theme(
                    PlanStatuses.label(t.getKey()),
                    t.getKey().slug(),
                    statuses.counts(t.getValue(), s -> statuses.href() + "?status=" + s.slug()),
                    t.getValue().stream().map(i -> entry(plan, statuses, i)).toList()))
        .toList();
  }

  private static ProgressReportPage.Entry entry(
      PlanSnapshot plan, PlanStatuses statuses, PlanItem item) {
    PlanItem.Report latest = item.latest();
    return new ProgressReportPage.Entry(
        item.ref(),
        item.text(),
        statuses.href(item),
        plan.ancestors(item).stream().skip(1).map(PlanStatuses::label).toList(),
        statuses.of(item),
        PlanStatuses.directions(item),
        item.leads().stream().map(PlanItem.Lead::name).distinct().toList(),
        item.due(),
        longText(item.target()),
        latest == null ? null : longText(latest.supportingData()),
        latest == null ? null : longText(latest.progress()),
        PlanStatuses.isNew(item),
        item.reports().stream()
            .skip(1)
            .filter(r -> r.progress() != null)
            .map(
                r ->
                    new ProgressReportPage.Earlier(
                        r.said().on(), LongText.of(Objects.requireNonNullElse(r.progress(), ""))))
            .toList());
  }

  private static @Nullable LongText longText(@Nullable String text) {
    return text == null ? null : LongText.of(text);
  }

  private List<ProgressReportPage.Elsewhere> elsewhere(PlanSnapshot plan, PlanStatuses statuses) {
    return plan.items().stream()
        .filter(PlanItem::reportedElsewhere)
        .map(
            i ->
                new ProgressReportPage.Elsewhere(
                    new Link(PlanStatuses.label(i), statuses.href(i)),
                    i.board() == null ? messages.text("publish.board-unknown") : i.board()))
        .toList();
  }
}

package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.CrosswalkEntry;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a plan maps to outside frameworks. */
@Controller
class CrosswalkController {
  private final Tenancy tenancy;
  private final PlanFinder finder;
  private final Plans plans;
  private final Pages pages;
  private final Messages messages;

  CrosswalkController(
      Tenancy tenancy, PlanFinder finder, Plans plans, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.plans = plans;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/crosswalk")
  ResponseEntity<byte[]> crosswalk(Visit visit, @PathVariable("plan") String slug) {
    return pages.show(tenancy.read(visit.scope(), () -> page(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/crosswalk.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("plan") String slug) {
    List<CrosswalkEntry> entries =
        tenancy.read(
            visit.scope(),
            () -> plans.crosswalk(finder.plan(visit, slug).header().id(), visit.knownBy()));
    Csv csv =
        Csv.withColumns("framework", "framework_theme", "item_or_outcome", "text", "file", "line");
    entries.forEach(
        e ->
            csv.row(
                e.framework(),
                e.frameworkTheme(),
                e.itemOrOutcome(),
                e.text(),
                e.fileName(),
                e.line()));
    return csv.download(slug + "-crosswalk");
  }

  private CrosswalkPage page(Visit visit, String slug) {
    PlanSnapshot plan = finder.plan(visit, slug);
    var statuses = new PlanStatuses(visit, plan, messages);
    Map<String, List<CrosswalkPage.Mapping>> parts = new LinkedHashMap<>();
    for (CrosswalkEntry e : plans.crosswalk(plan.header().id(), visit.knownBy())) {
      parts
          .computeIfAbsent(e.itemOrOutcome(), k -> new ArrayList<>())
          .add(
              new CrosswalkPage.Mapping(
                  e.framework(),
                  e.frameworkTheme(),
                  LongText.of(e.text()),
                  visit.source(e.fileName(), e.documentNumber(), List.of(e.line()))));
    }
    return new CrosswalkPage(
        visit.page(
            messages.text("plan.crosswalk.title"),
            Section.PLAN,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(plan.header().name(), statuses.href())),
        new Link(plan.header().name(), statuses.href()),
        parts.entrySet().stream()
            .map(
                p ->
                    new CrosswalkPage.Part(
                        p.getKey(), href(plan, statuses, p.getKey()), p.getValue()))
            .toList());
  }

  /** The item a row heading names, found without case and punctuation. */
  private static @org.jspecify.annotations.Nullable String href(
      PlanSnapshot plan, PlanStatuses statuses, String heading) {
    String wanted = plain(heading);
    return plan.items().stream()
        .filter(i -> plain(i.text()).equals(wanted))
        .findFirst()
        .map((PlanItem i) -> statuses.href(i))
        .orElse(null);
  }

  private static String plain(String text) {
    return text.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z0-9]+", "");
  }
}

package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan as a tree: what did we promise and where does it stand? */
@Controller
class PlanController {
  private final Tenancy tenancy;
  private final PlanFinder finder;
  private final PlanPageMaker maker;
  private final LeadMeanings meanings;
  private final Pages pages;

  PlanController(
      Tenancy tenancy, PlanFinder finder, PlanPageMaker maker, LeadMeanings meanings, Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.maker = maker;
    this.meanings = meanings;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}")
  ResponseEntity<byte[]> plan(Visit visit, @PathVariable("plan") String slug) {
    return pages.show(
        tenancy.read(visit.scope(), () -> maker.page(visit, finder.plan(visit, slug))));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("plan") String slug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          PlanSnapshot plan = finder.plan(visit, slug);
          PlanFilter filter = PlanFilter.of(visit);
          List<PlanItem> items =
              plan.items().stream().filter(i -> !filter.active() || filter.matches(i)).toList();
          return PlanCsv.of(visit, plan, items, meanings.names(visit, items)).download(slug);
        });
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/documents.csv")
  ResponseEntity<byte[]> control(Visit visit, @PathVariable("plan") String slug) {
    PlanPage page = tenancy.read(visit.scope(), () -> maker.page(visit, finder.plan(visit, slug)));
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
}

package org.goldenthread.app.measure.web;

import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.web.sections.ReportedMaker;
import org.goldenthread.app.measure.web.sections.ReportedPage;
import org.goldenthread.app.measure.web.sections.SectionsCsv;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was reported of a measure when, and the tables of its page as CSV. */
@Controller
class MeasureTablesController {
  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final ReportedMaker reported;
  private final SectionsCsv csv;
  private final Pages pages;

  MeasureTablesController(
      Tenancy tenancy, MeasureFinder finder, ReportedMaker reported, SectionsCsv csv, Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.reported = reported;
    this.csv = csv;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/reported")
  ResponseEntity<byte[]> reported(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(page(visit, slug));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/reported.csv")
  ResponseEntity<byte[]> reportedTable(Visit visit, @PathVariable("measure") String slug) {
    return SectionsCsv.reported(page(visit, slug)).download(slug + "-reported");
  }

  private ReportedPage page(Visit visit, String slug) {
    return tenancy.read(visit.scope(), () -> reported.page(visit, finder.find(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/series.csv")
  ResponseEntity<byte[]> series(Visit visit, @PathVariable("measure") String slug) {
    return tenancy
        .read(visit.scope(), () -> csv.series(visit, finder.find(visit, slug)))
        .download(slug + "-series");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/groups.csv")
  ResponseEntity<byte[]> groups(Visit visit, @PathVariable("measure") String slug) {
    return tenancy
        .read(visit.scope(), () -> csv.groups(visit, finder.find(visit, slug)))
        .download(slug + "-groups");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/places.csv")
  ResponseEntity<byte[]> places(Visit visit, @PathVariable("measure") String slug) {
    return tenancy
        .read(visit.scope(), () -> csv.places(visit, finder.find(visit, slug)))
        .download(slug + "-places");
  }
}

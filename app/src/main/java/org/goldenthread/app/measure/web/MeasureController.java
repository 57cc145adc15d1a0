package org.goldenthread.app.measure.web;

import java.net.URI;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One measure: how are we doing, in one breath? */
@Controller
class MeasureController {
  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final MeasurePageMaker maker;
  private final MeasureCsv csv;
  private final Pages pages;

  MeasureController(
      Tenancy tenancy, MeasureFinder finder, MeasurePageMaker maker, MeasureCsv csv, Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.maker = maker;
    this.csv = csv;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}")
  ResponseEntity<byte[]> measure(Visit visit, @PathVariable("measure") String slug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          Measure measure = finder.find(visit, slug);
          return measure.slug().equals(slug)
              ? pages.show(maker.page(visit, measure))
              : moved(visit, measure);
        });
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/values.csv")
  ResponseEntity<byte[]> values(Visit visit, @PathVariable("measure") String slug) {
    return tenancy.read(visit.scope(), () -> csv.values(visit, finder.find(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/marks.csv")
  ResponseEntity<byte[]> marks(Visit visit, @PathVariable("measure") String slug) {
    return csv.marks(
        tenancy.read(visit.scope(), () -> maker.page(visit, finder.find(visit, slug))), slug);
  }

  /** An old address leads to the one the measure has, or had on the day asked for. */
  private static ResponseEntity<byte[]> moved(Visit visit, Measure measure) {
    String href = visit.page("", null).at(MeasureFinder.href(visit, measure));
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(href)).build();
  }
}

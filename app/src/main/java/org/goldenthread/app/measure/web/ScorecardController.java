package org.goldenthread.app.measure.web;

import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The scorecard: which measures need attention? */
@Controller
class ScorecardController {
  private final Tenancy tenancy;
  private final ScorecardMaker maker;
  private final Pages pages;

  ScorecardController(Tenancy tenancy, ScorecardMaker maker, Pages pages) {
    this.tenancy = tenancy;
    this.maker = maker;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures")
  ResponseEntity<byte[]> scorecard(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> maker.page(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures.csv")
  ResponseEntity<byte[]> table(Visit visit) {
    return ScorecardCsv.of(tenancy.read(visit.scope(), () -> maker.table(visit)))
        .download("measures");
  }
}

package org.goldenthread.app.measure.web;

import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The indicator tables as published, and below them the measures without figures. */
@Controller
class IndicatorTableController {
  private final Tenancy tenancy;
  private final IndicatorTableMaker maker;
  private final Pages pages;
  private final Messages messages;

  IndicatorTableController(
      Tenancy tenancy, IndicatorTableMaker maker, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.maker = maker;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/table")
  ResponseEntity<byte[]> measures(Visit visit) {
    return pages.show(page(visit));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/table.csv")
  ResponseEntity<byte[]> table(Visit visit) {
    return IndicatorCsv.of(page(visit), messages).download("measures-table");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/table/listed.csv")
  ResponseEntity<byte[]> listed(Visit visit) {
    return IndicatorCsv.listed(page(visit)).download("measures-listed");
  }

  private IndicatorTablePage page(Visit visit) {
    return tenancy.read(visit.scope(), () -> maker.page(visit));
  }
}

package org.goldenthread.app.home.web;

import java.util.Map;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of a partnership and of everything in it that has a page. */
@Controller
class HistoryController {
  private final Tenancy tenancy;
  private final Things things;
  private final HistoryPages make;
  private final HistoryCsv table;
  private final Pages pages;

  HistoryController(
      Tenancy tenancy, Things things, HistoryPages make, HistoryCsv table, Pages pages) {
    this.tenancy = tenancy;
    this.things = things;
    this.make = make;
    this.table = table;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping({
    "/app/{partnership}/history",
    "/app/{partnership}/plans/{plan}/history",
    "/app/{partnership}/plans/{plan}/items/{item}/history",
    "/app/{partnership}/measures/{measure}/history",
    "/app/{partnership}/actions/{action}/history",
    "/app/{partnership}/clinics/{clinic}/history",
    "/app/{partnership}/rounds/{round}/history",
    "/app/{partnership}/meetings/{meeting}/history",
    "/app/{partnership}/documents/{document}/history",
    "/app/{partnership}/people/{folder}/{key}/history",
    "/app/{partnership}/boards/{key}/history"
  })
  ResponseEntity<byte[]> history(Visit visit, @PathVariable Map<String, String> address) {
    return pages.show(
        tenancy.read(visit.scope(), () -> make.page(visit, things.find(visit, address))));
  }

  @Needs(Permission.READ)
  @GetMapping({
    "/app/{partnership}/history.csv",
    "/app/{partnership}/plans/{plan}/history.csv",
    "/app/{partnership}/plans/{plan}/items/{item}/history.csv",
    "/app/{partnership}/measures/{measure}/history.csv",
    "/app/{partnership}/actions/{action}/history.csv",
    "/app/{partnership}/clinics/{clinic}/history.csv",
    "/app/{partnership}/rounds/{round}/history.csv",
    "/app/{partnership}/meetings/{meeting}/history.csv",
    "/app/{partnership}/documents/{document}/history.csv",
    "/app/{partnership}/people/{folder}/{key}/history.csv",
    "/app/{partnership}/boards/{key}/history.csv"
  })
  ResponseEntity<byte[]> csv(Visit visit, @PathVariable Map<String, String> address) {
    return tenancy
        .read(visit.scope(), () -> table.of(visit, things.find(visit, address)))
        .download("history");
  }
}

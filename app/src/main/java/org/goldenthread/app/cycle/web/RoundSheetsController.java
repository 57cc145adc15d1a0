package org.goldenthread.app.cycle.web;

import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The spreadsheets of every lead of a round. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}")
class RoundSheetsController {
  private final Tenancy tenancy;
  private final Rounds rounds;
  private final RoundSheets sheets;
  private final Pages pages;
  private final Messages messages;

  RoundSheetsController(
      Tenancy tenancy, Rounds rounds, RoundSheets sheets, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.rounds = rounds;
    this.sheets = sheets;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/sheets")
  ResponseEntity<byte[]> list(Visit visit, @PathVariable("round") String round) {
    return pages.show(tenancy.read(visit.scope(), () -> sheets.page(visit, find(round))));
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/sheets/{party}.xlsx")
  ResponseEntity<byte[]> one(
      Visit visit, @PathVariable("round") String round, @PathVariable("party") String party) {
    return tenancy.read(visit.scope(), () -> sheets.one(visit, find(round), party));
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/sheets.zip")
  ResponseEntity<byte[]> all(Visit visit, @PathVariable("round") String round) {
    return tenancy.read(visit.scope(), () -> sheets.all(visit, find(round)));
  }

  private Round find(String slug) {
    return rounds
        .find(slug)
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.round.not-found", slug)));
  }
}

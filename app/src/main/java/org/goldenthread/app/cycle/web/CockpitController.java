package org.goldenthread.app.cycle.web;

import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundState;
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

/** What a round that was opened asks, where each answer stands, and what changed. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}")
class CockpitController {
  private final Tenancy tenancy;
  private final Rounds rounds;
  private final RequestsPages requests;
  private final ChangesPages changes;
  private final Pages pages;
  private final Messages messages;

  CockpitController(
      Tenancy tenancy,
      Rounds rounds,
      RequestsPages requests,
      ChangesPages changes,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.rounds = rounds;
    this.requests = requests;
    this.changes = changes;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/requests")
  ResponseEntity<byte[]> requests(Visit visit, @PathVariable("round") String slug) {
    return pages.show(tenancy.read(visit.scope(), () -> requests.page(visit, find(slug))));
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/requests.csv")
  ResponseEntity<byte[]> csv(Visit visit, @PathVariable("round") String slug) {
    return tenancy
        .read(visit.scope(), () -> requests.csv(visit, find(slug)))
        .download(slug + "-requests");
  }

  /** What this round says otherwise than another of its plan. */
  @Needs(Permission.READ)
  @GetMapping("/changes")
  ResponseEntity<byte[]> changes(Visit visit, @PathVariable("round") String slug) {
    return pages.show(tenancy.read(visit.scope(), () -> changes.page(visit, find(slug))));
  }

  private Round find(String slug) {
    return rounds
        .find(slug)
        .filter(r -> r.state() != RoundState.PLANNED)
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.round.not-found", slug)));
  }
}

package org.goldenthread.app.cycle.report.web;

import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.cycle.report.ReportText;
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

/** The report of a round as it was locked: to read, to print and as tables. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}")
class RoundReportController {
  private final Tenancy tenancy;
  private final Rounds rounds;
  private final Snapshots snapshots;
  private final RoundReportPages maker;
  private final Pages pages;
  private final Messages messages;

  RoundReportController(
      Tenancy tenancy,
      Rounds rounds,
      Snapshots snapshots,
      RoundReportPages maker,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.rounds = rounds;
    this.snapshots = snapshots;
    this.maker = maker;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/report")
  ResponseEntity<byte[]> report(Visit visit, @PathVariable("round") String slug) {
    return pages.show(page(visit, slug));
  }

  @Needs(Permission.READ)
  @GetMapping("/report/print")
  ResponseEntity<byte[]> print(Visit visit, @PathVariable("round") String slug) {
    return pages.show(new RoundReportPrintPage(page(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/report.csv")
  ResponseEntity<byte[]> entries(Visit visit, @PathVariable("round") String slug) {
    return tenancy
        .read(visit.scope(), () -> maker.table(latest(find(slug))))
        .download(slug + "-report");
  }

  @Needs(Permission.READ)
  @GetMapping("/report/overview.csv")
  ResponseEntity<byte[]> overview(Visit visit, @PathVariable("round") String slug) {
    Snapshots.Snapshot frozen = tenancy.read(visit.scope(), () -> latest(find(slug)));
    return ReportTables.overview(ReportText.read(frozen.content())).download(slug + "-overview");
  }

  private RoundReportPage page(Visit visit, String slug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          Round round = find(slug);
          return maker.page(visit, round, latest(round));
        });
  }

  private Snapshots.Snapshot latest(Round round) {
    return snapshots
        .latest(round.id())
        .orElseThrow(
            () -> new PageNotFoundException(messages.text("cycle.frozen.none", round.name())));
  }

  private Round find(String slug) {
    return rounds
        .find(slug)
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.round.not-found", slug)));
  }
}

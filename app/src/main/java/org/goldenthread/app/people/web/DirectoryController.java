package org.goldenthread.app.people.web;

import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Organisations with their posts and who holds them, and the boards. */
@Controller
class DirectoryController {
  private final PeopleVisits visits;
  private final DirectoryPages make;
  private final Pages pages;

  DirectoryController(PeopleVisits visits, DirectoryPages make, Pages pages) {
    this.visits = visits;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/people")
  ResponseEntity<byte[]> people(Visit visit) {
    return pages.show(visits.read(visit, make::directory));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/people.csv")
  ResponseEntity<byte[]> peopleTable(Visit visit) {
    return visits.read(visit, make::csv).download("people");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/boards")
  ResponseEntity<byte[]> boards(Visit visit) {
    return pages.show(visits.read(visit, make::boards));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/boards.csv")
  ResponseEntity<byte[]> boardsTable(Visit visit) {
    return visits.read(visit, make::boardsCsv).download("boards");
  }
}

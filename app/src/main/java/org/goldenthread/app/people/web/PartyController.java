package org.goldenthread.app.people.web;

import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One organisation, team, post, person or board. */
@Controller
class PartyController {
  private final PeopleVisits visits;
  private final PartyPages make;
  private final Pages pages;

  PartyController(PeopleVisits visits, PartyPages make, Pages pages) {
    this.visits = visits;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/people/{folder}/{key}")
  ResponseEntity<byte[]> party(
      Visit visit, @PathVariable("folder") String folder, @PathVariable("key") String key) {
    return page(visit, visits.kind(folder), key);
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/boards/{key}")
  ResponseEntity<byte[]> board(Visit visit, @PathVariable("key") String key) {
    return page(visit, Parties.Kind.BOARD, key);
  }

  private ResponseEntity<byte[]> page(Visit visit, Parties.Kind kind, String key) {
    return pages.show(
        visits.read(visit, words -> make.page(words, visits.party(words, kind, key))));
  }
}

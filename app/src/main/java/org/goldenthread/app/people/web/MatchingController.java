package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.people.Matches.Printed;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says who is meant by the names that documents print. */
@Controller
class MatchingController {
  private static final String MATCHING = "/app/{partnership}/people/matching";

  private final PeopleVisits visits;
  private final MatchingPages make;
  private final Pages pages;

  MatchingController(PeopleVisits visits, MatchingPages make, Pages pages) {
    this.visits = visits;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.MATCH_LEADS)
  @GetMapping(MATCHING)
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(visits.readNow(visit, words -> make.list(words, Form.blank())));
  }

  @Needs(Permission.MATCH_LEADS)
  @PostMapping(MATCHING)
  ResponseEntity<byte[]> accept(Visit visit, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits.write(visit, words -> make.accept(words, typed)).send(pages);
  }

  @Needs(Permission.MATCH_LEADS)
  @GetMapping(MATCHING + "/{key}")
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("key") String key) {
    return pages.show(
        visits.readNow(
            visit,
            words -> {
              Printed printed = make.printed(key);
              return make.one(words, printed, make.filled(words, printed));
            }));
  }

  @Needs(Permission.MATCH_LEADS)
  @PostMapping(MATCHING + "/{key}")
  ResponseEntity<byte[]> acceptOne(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(visit, words -> make.acceptOne(words, make.printed(key), typed))
        .send(pages);
  }

  @Needs(Permission.MATCH_LEADS)
  @PostMapping(MATCHING + "/{key}/undo")
  ResponseEntity<byte[]> undo(Visit visit, @PathVariable("key") String key) {
    return visits.write(visit, words -> make.undo(words, make.printed(key))).send(pages);
  }
}

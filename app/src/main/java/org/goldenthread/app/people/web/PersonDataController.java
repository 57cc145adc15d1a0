package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is held about a person: to give them, and to remove. */
@Controller
class PersonDataController {
  private static final String DATA = "/app/{partnership}/people/persons/{key}/data";

  private final PeopleVisits visits;
  private final PersonData data;
  private final Pages pages;

  PersonDataController(PeopleVisits visits, PersonData data, Pages pages) {
    this.visits = visits;
    this.data = data;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_ACCESS)
  @GetMapping(DATA)
  ResponseEntity<byte[]> show(Visit visit, @PathVariable("key") String key) {
    return pages.show(
        visits.readNow(
            visit,
            words ->
                data.page(words, visits.party(words, Parties.Kind.PERSON, key), Form.blank())));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @GetMapping(DATA + ".csv")
  ResponseEntity<byte[]> download(Visit visit, @PathVariable("key") String key) {
    return visits
        .readNow(visit, words -> data.csv(words, visits.party(words, Parties.Kind.PERSON, key)))
        .download("personal-data");
  }

  @Needs(Permission.MANAGE_ACCESS)
  @PostMapping(DATA)
  ResponseEntity<byte[]> remove(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(
            visit,
            words -> data.remove(words, visits.party(words, Parties.Kind.PERSON, key), typed))
        .send(pages);
  }
}

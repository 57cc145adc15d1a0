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

/** Adds and edits persons. */
@Controller
class PersonFormController {
  private static final String PERSONS = "/app/{partnership}/people/persons";

  private final PeopleVisits visits;
  private final PersonForms forms;
  private final Pages pages;

  PersonFormController(PeopleVisits visits, PersonForms forms, Pages pages) {
    this.visits = visits;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(PERSONS + "/add")
  ResponseEntity<byte[]> add(Visit visit) {
    return pages.show(visits.readNow(visit, forms::add));
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(PERSONS + "/add")
  ResponseEntity<byte[]> saveNew(Visit visit, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits.write(visit, words -> forms.saveNew(words, typed)).send(pages);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(PERSONS + "/{key}/edit")
  ResponseEntity<byte[]> edit(Visit visit, @PathVariable("key") String key) {
    return pages.show(
        visits.readNow(
            visit, words -> forms.edit(words, visits.party(words, Parties.Kind.PERSON, key))));
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(PERSONS + "/{key}/edit")
  ResponseEntity<byte[]> save(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(
            visit, words -> forms.save(words, visits.party(words, Parties.Kind.PERSON, key), typed))
        .send(pages);
  }
}

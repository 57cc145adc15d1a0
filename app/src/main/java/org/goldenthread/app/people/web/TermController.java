package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who holds a post and who sits on a board, over time. */
@Controller
class TermController {
  private static final String HOLDERS = "/app/{partnership}/people/posts/{key}/holders";
  private static final String MEMBERS = "/app/{partnership}/boards/{key}/members";

  private final PeopleVisits visits;
  private final TermForms forms;
  private final Pages pages;

  TermController(PeopleVisits visits, TermForms forms, Pages pages) {
    this.visits = visits;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(HOLDERS + "/add")
  ResponseEntity<byte[]> addHolder(Visit visit, @PathVariable("key") String key) {
    return add(visit, Kind.POST, key);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @GetMapping(MEMBERS + "/add")
  ResponseEntity<byte[]> addMember(Visit visit, @PathVariable("key") String key) {
    return add(visit, Kind.BOARD, key);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(HOLDERS + "/add")
  ResponseEntity<byte[]> saveNewHolder(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    return saveNew(visit, Kind.POST, key, request);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @PostMapping(MEMBERS + "/add")
  ResponseEntity<byte[]> saveNewMember(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    return saveNew(visit, Kind.BOARD, key, request);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(HOLDERS + "/{term}")
  ResponseEntity<byte[]> editHolder(
      Visit visit, @PathVariable("key") String key, @PathVariable("term") String term) {
    return edit(visit, Kind.POST, key, term);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @GetMapping(MEMBERS + "/{term}")
  ResponseEntity<byte[]> editMember(
      Visit visit, @PathVariable("key") String key, @PathVariable("term") String term) {
    return edit(visit, Kind.BOARD, key, term);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(HOLDERS + "/{term}")
  ResponseEntity<byte[]> saveHolder(
      Visit visit,
      @PathVariable("key") String key,
      @PathVariable("term") String term,
      HttpServletRequest request) {
    return save(visit, Kind.POST, key, term, request);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @PostMapping(MEMBERS + "/{term}")
  ResponseEntity<byte[]> saveMember(
      Visit visit,
      @PathVariable("key") String key,
      @PathVariable("term") String term,
      HttpServletRequest request) {
    return save(visit, Kind.BOARD, key, term, request);
  }

  private ResponseEntity<byte[]> add(Visit visit, Kind kind, String key) {
    return pages.show(
        visits.readNow(visit, words -> forms.add(words, visits.party(words, kind, key))));
  }

  private ResponseEntity<byte[]> saveNew(
      Visit visit, Kind kind, String key, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(visit, words -> forms.saveNew(words, visits.party(words, kind, key), typed))
        .send(pages);
  }

  private ResponseEntity<byte[]> edit(Visit visit, Kind kind, String key, String term) {
    return pages.show(
        visits.readNow(
            visit,
            words -> {
              Party place = visits.party(words, kind, key);
              return forms.edit(words, place, forms.term(words, place, term));
            }));
  }

  /** Saves the term, or takes it out when it was entered by mistake. */
  private ResponseEntity<byte[]> save(
      Visit visit, Kind kind, String key, String term, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(
            visit,
            words -> {
              Party place = visits.party(words, kind, key);
              var now = forms.term(words, place, term);
              return typed.value("remove").isEmpty()
                  ? forms.save(words, place, now, typed)
                  : forms.remove(words, place, now);
            })
        .send(pages);
  }
}

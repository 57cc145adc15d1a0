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

/** Adds and edits organisations, teams, posts and boards. */
@Controller
class PartyFormController {
  private static final String PEOPLE = "/app/{partnership}/people/{folder}";
  private static final String BOARDS = "/app/{partnership}/boards";

  private final PeopleVisits visits;
  private final PartyForms forms;
  private final Pages pages;

  PartyFormController(PeopleVisits visits, PartyForms forms, Pages pages) {
    this.visits = visits;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(PEOPLE + "/add")
  ResponseEntity<byte[]> add(Visit visit, @PathVariable("folder") String folder) {
    return add(visit, body(folder));
  }

  @Needs(Permission.MANAGE_BOARDS)
  @GetMapping(BOARDS + "/add")
  ResponseEntity<byte[]> addBoard(Visit visit) {
    return add(visit, Parties.Kind.BOARD);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(PEOPLE + "/add")
  ResponseEntity<byte[]> saveNew(
      Visit visit, @PathVariable("folder") String folder, HttpServletRequest request) {
    return saveNew(visit, body(folder), request);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @PostMapping(BOARDS + "/add")
  ResponseEntity<byte[]> saveNewBoard(Visit visit, HttpServletRequest request) {
    return saveNew(visit, Parties.Kind.BOARD, request);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(PEOPLE + "/{key}/edit")
  ResponseEntity<byte[]> edit(
      Visit visit, @PathVariable("folder") String folder, @PathVariable("key") String key) {
    return edit(visit, body(folder), key);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @GetMapping(BOARDS + "/{key}/edit")
  ResponseEntity<byte[]> editBoard(Visit visit, @PathVariable("key") String key) {
    return edit(visit, Parties.Kind.BOARD, key);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(PEOPLE + "/{key}/edit")
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      HttpServletRequest request) {
    return save(visit, body(folder), key, request);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @PostMapping(BOARDS + "/{key}/edit")
  ResponseEntity<byte[]> saveBoard(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    return save(visit, Parties.Kind.BOARD, key, request);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(PEOPLE + "/{key}/put-back")
  ResponseEntity<byte[]> putBack(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      HttpServletRequest request) {
    return putBack(visit, body(folder), key, request);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @PostMapping(BOARDS + "/{key}/put-back")
  ResponseEntity<byte[]> putBackBoard(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    return putBack(visit, Parties.Kind.BOARD, key, request);
  }

  /** Persons have a form of their own. */
  private Parties.Kind body(String folder) {
    Parties.Kind kind = visits.kind(folder);
    if (kind == Parties.Kind.PERSON) {
      throw visits.notFound("people.not-found.page");
    }
    return kind;
  }

  private ResponseEntity<byte[]> add(Visit visit, Parties.Kind kind) {
    return pages.show(visits.readNow(visit, words -> forms.add(words, kind)));
  }

  private ResponseEntity<byte[]> saveNew(
      Visit visit, Parties.Kind kind, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits.write(visit, words -> forms.saveNew(words, kind, typed)).send(pages);
  }

  private ResponseEntity<byte[]> edit(Visit visit, Parties.Kind kind, String key) {
    return pages.show(
        visits.readNow(visit, words -> forms.edit(words, visits.party(words, kind, key))));
  }

  private ResponseEntity<byte[]> save(
      Visit visit, Parties.Kind kind, String key, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(visit, words -> forms.save(words, visits.party(words, kind, key), typed))
        .send(pages);
  }

  private ResponseEntity<byte[]> putBack(
      Visit visit, Parties.Kind kind, String key, HttpServletRequest request) {
    String version = Form.of(request.getParameterMap()).value("version");
    return visits
        .write(visit, words -> forms.putBack(words, visits.party(words, kind, key), version))
        .send(pages);
  }
}

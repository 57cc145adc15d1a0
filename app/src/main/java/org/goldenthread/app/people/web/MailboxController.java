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

/** The mailbox of an organisation, team, post or board. */
@Controller
class MailboxController {
  private static final String PEOPLE = "/app/{partnership}/people/{folder}/{key}/mailbox";
  private static final String BOARD = "/app/{partnership}/boards/{key}/mailbox";

  private final PeopleVisits visits;
  private final MailboxForms forms;
  private final Pages pages;

  MailboxController(PeopleVisits visits, MailboxForms forms, Pages pages) {
    this.visits = visits;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(PEOPLE)
  ResponseEntity<byte[]> edit(
      Visit visit, @PathVariable("folder") String folder, @PathVariable("key") String key) {
    return edit(visit, visits.kind(folder), key);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @GetMapping(BOARD)
  ResponseEntity<byte[]> editBoard(Visit visit, @PathVariable("key") String key) {
    return edit(visit, Parties.Kind.BOARD, key);
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(PEOPLE)
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      HttpServletRequest request) {
    return save(visit, visits.kind(folder), key, request);
  }

  @Needs(Permission.MANAGE_BOARDS)
  @PostMapping(BOARD)
  ResponseEntity<byte[]> saveBoard(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    return save(visit, Parties.Kind.BOARD, key, request);
  }

  private ResponseEntity<byte[]> edit(Visit visit, Parties.Kind kind, String key) {
    refusePersons(kind);
    return pages.show(
        visits.readNow(visit, words -> forms.edit(words, visits.party(words, kind, key))));
  }

  private ResponseEntity<byte[]> save(
      Visit visit, Parties.Kind kind, String key, HttpServletRequest request) {
    refusePersons(kind);
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(visit, words -> forms.save(words, visits.party(words, kind, key), typed))
        .send(pages);
  }

  /** A person's own address is one of their details, which can be removed. */
  private void refusePersons(Parties.Kind kind) {
    if (kind == Parties.Kind.PERSON) {
      throw visits.notFound("people.not-found.page");
    }
  }
}

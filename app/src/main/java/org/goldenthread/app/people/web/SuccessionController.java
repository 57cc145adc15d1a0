package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
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

/** Who follows an organisation, and who takes over from a team, a post or a person. */
@Controller
class SuccessionController {
  private static final String SUCCESSOR = "/app/{partnership}/people/{folder}/{key}/successor";

  private final PeopleVisits visits;
  private final SuccessionForms forms;
  private final Pages pages;

  SuccessionController(PeopleVisits visits, SuccessionForms forms, Pages pages) {
    this.visits = visits;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @GetMapping(SUCCESSOR)
  ResponseEntity<byte[]> ask(
      Visit visit, @PathVariable("folder") String folder, @PathVariable("key") String key) {
    return pages.show(
        visits.readNow(
            visit, words -> forms.ask(words, visits.party(words, visits.kind(folder), key))));
  }

  @Needs(Permission.MANAGE_PEOPLE)
  @PostMapping(SUCCESSOR)
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(
            visit, words -> forms.save(words, visits.party(words, visits.kind(folder), key), typed))
        .send(pages);
  }
}

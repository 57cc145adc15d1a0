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
import org.springframework.web.bind.annotation.RequestMapping;

/** Who answers for a post or person that is away: said by themselves or who looks after people. */
@Controller
@RequestMapping("/app/{partnership}/people/{folder}/{key}/cover")
class CoverController {
  private final PeopleVisits visits;
  private final CoverForms forms;
  private final Pages pages;

  CoverController(PeopleVisits visits, CoverForms forms, Pages pages) {
    this.visits = visits;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.COVER_ABSENCE)
  @GetMapping("/add")
  ResponseEntity<byte[]> add(
      Visit visit, @PathVariable("folder") String folder, @PathVariable("key") String key) {
    return pages.show(
        visits.readNow(visit, words -> forms.add(words, forms.party(words, folder, key))));
  }

  @Needs(Permission.COVER_ABSENCE)
  @PostMapping("/add")
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(visit, words -> forms.save(words, forms.party(words, folder, key), typed))
        .send(pages);
  }

  @Needs(Permission.COVER_ABSENCE)
  @GetMapping("/{cover}")
  ResponseEntity<byte[]> one(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      @PathVariable("cover") String cover) {
    return pages.show(
        visits.readNow(visit, words -> forms.one(words, forms.party(words, folder, key), cover)));
  }

  @Needs(Permission.COVER_ABSENCE)
  @PostMapping("/{cover}")
  ResponseEntity<byte[]> end(
      Visit visit,
      @PathVariable("folder") String folder,
      @PathVariable("key") String key,
      @PathVariable("cover") String cover,
      HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return visits
        .write(visit, words -> forms.end(words, forms.party(words, folder, key), cover, typed))
        .send(pages);
  }
}

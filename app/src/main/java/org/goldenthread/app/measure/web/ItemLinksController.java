package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
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

/** Which items a measure shows. */
@Controller
class ItemLinksController {
  private static final String ITEMS = "/app/{partnership}/measures/{measure}/items";

  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final ItemLinkForms forms;
  private final Pages pages;

  ItemLinksController(Tenancy tenancy, MeasureFinder finder, ItemLinkForms forms, Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.forms = forms;
    this.pages = pages;
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(ITEMS)
  ResponseEntity<byte[]> ask(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(
        tenancy.read(visit.scope(), () -> forms.page(visit, finder.toEdit(visit, slug))));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(ITEMS)
  ResponseEntity<byte[]> save(
      Visit visit, @PathVariable("measure") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(visit.scope(), () -> forms.save(visit, finder.toEdit(visit, slug), form))
        .with(pages);
  }
}

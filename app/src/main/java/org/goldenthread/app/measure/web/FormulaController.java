package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
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

/** How a measure is worked out from others: to read, and to change. */
@Controller
class FormulaController {
  private static final String PATH = "/app/{partnership}/measures/{measure}/formula";

  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final FormulaForms forms;
  private final FormulaSaving saving;
  private final Pages pages;

  FormulaController(
      Tenancy tenancy,
      MeasureFinder finder,
      FormulaForms forms,
      FormulaSaving saving,
      Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.forms = forms;
    this.saving = saving;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping(PATH)
  ResponseEntity<byte[]> show(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              Measure measure = finder.find(visit, slug);
              return forms.page(visit, measure, forms.fill(visit, measure), null);
            }));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(PATH)
  ResponseEntity<byte[]> save(
      Visit visit, @PathVariable("measure") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(visit.scope(), () -> saving.sent(visit, finder.toEdit(visit, slug), form))
        .with(pages);
  }
}

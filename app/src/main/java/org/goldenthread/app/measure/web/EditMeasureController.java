package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding, editing and withdrawing a measure. */
@Controller
class EditMeasureController {
  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final MeasureForms forms;
  private final MeasureSaving saving;
  private final Pages pages;
  private final Messages messages;
  private final DetailsForm details;

  EditMeasureController(
      Tenancy tenancy,
      MeasureFinder finder,
      MeasureForms forms,
      MeasureSaving saving,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.forms = forms;
    this.saving = saving;
    this.pages = pages;
    this.messages = messages;
    this.details = new DetailsForm(messages);
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping("/app/{partnership}/measures/new")
  ResponseEntity<byte[]> askForNew(Visit visit) {
    EditRules.requireToday(visit, messages);
    return pages.show(forms.add(visit, Form.blank().with("position", "1")));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping("/app/{partnership}/measures/new")
  ResponseEntity<byte[]> add(Visit visit, HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> saving.add(visit, form)).with(pages);
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping("/app/{partnership}/measures/{measure}/edit")
  ResponseEntity<byte[]> edit(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              Measure measure = finder.toEdit(visit, slug);
              return forms.edit(visit, measure, opened(measure, details.fill(measure.details())));
            }));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping("/app/{partnership}/measures/{measure}/edit")
  ResponseEntity<byte[]> save(
      Visit visit, @PathVariable("measure") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(visit.scope(), () -> saving.edit(visit, finder.toEdit(visit, slug), form))
        .with(pages);
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping("/app/{partnership}/measures/{measure}/withdraw")
  ResponseEntity<byte[]> askToWithdraw(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              Measure measure = finder.toEdit(visit, slug);
              return forms.withdraw(visit, measure, opened(measure, Form.blank()));
            }));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping("/app/{partnership}/measures/{measure}/withdraw")
  ResponseEntity<byte[]> withdraw(
      Visit visit, @PathVariable("measure") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(visit.scope(), () -> saving.withdraw(visit, finder.toEdit(visit, slug), form))
        .with(pages);
  }

  /** The form with the version it is opened on. */
  static Form opened(Measure measure, Form form) {
    return form.with("opened", Long.toString(measure.version()));
  }
}

package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The status rules of the partnership, of its sets and of single measures. */
@Controller
class StatusRuleController {
  private static final String LIST = "/app/{partnership}/measures/status-rules";
  private static final String OF_MEASURE = "/app/{partnership}/measures/{measure}/status-rule";

  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final StatusRuleForms forms;
  private final StatusRuleSaving saving;
  private final Pages pages;
  private final Messages messages;

  StatusRuleController(
      Tenancy tenancy,
      MeasureFinder finder,
      StatusRuleForms forms,
      StatusRuleSaving saving,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.forms = forms;
    this.saving = saving;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping(LIST)
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> forms.list(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping(LIST + ".csv")
  ResponseEntity<byte[]> table(Visit visit) {
    StatusRulesPage page = tenancy.read(visit.scope(), () -> forms.list(visit));
    Csv csv = Csv.withColumns("for", "rule", "criteria");
    page.rows().forEach(r -> csv.row(r.name(), r.rule(), String.join("; ", r.criteria())));
    return csv.download("status-rules");
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LIST + "/partnership")
  ResponseEntity<byte[]> askForPartnership(Visit visit) {
    return ask(visit, () -> forms.partnership(visit));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(LIST + "/partnership")
  ResponseEntity<byte[]> setPartnership(Visit visit, HttpServletRequest request) {
    return sent(visit, request, () -> forms.partnership(visit));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LIST + "/set")
  ResponseEntity<byte[]> askForSet(Visit visit) {
    return ask(visit, () -> forms.set(visit, visit.parameter("set")));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(LIST + "/set")
  ResponseEntity<byte[]> setSet(Visit visit, HttpServletRequest request) {
    return sent(visit, request, () -> forms.set(visit, visit.parameter("set")));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(OF_MEASURE)
  ResponseEntity<byte[]> askForMeasure(Visit visit, @PathVariable("measure") String slug) {
    return ask(visit, () -> forms.measure(visit, finder.toEdit(visit, slug)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(OF_MEASURE)
  ResponseEntity<byte[]> setMeasure(
      Visit visit, @PathVariable("measure") String slug, HttpServletRequest request) {
    return sent(visit, request, () -> forms.measure(visit, finder.toEdit(visit, slug)));
  }

  private ResponseEntity<byte[]> ask(Visit visit, Supplier<ToleranceSubject> of) {
    EditRules.requireToday(visit, messages);
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              ToleranceSubject subject = of.get();
              return forms.page(visit, subject, forms.fill(visit, subject), null);
            }));
  }

  private ResponseEntity<byte[]> sent(
      Visit visit, HttpServletRequest request, Supplier<ToleranceSubject> of) {
    EditRules.requireToday(visit, messages);
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> saving.sent(visit, of.get(), form)).with(pages);
  }
}

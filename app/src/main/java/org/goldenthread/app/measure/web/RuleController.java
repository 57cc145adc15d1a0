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

/** The rules of the partnership, of its sets and of single measures, of every sort. */
@Controller
class RuleController {
  private static final String LIST = "/app/{partnership}/measures/rules";
  private static final String OF_MEASURE = "/app/{partnership}/measures/{measure}/rules/{sort}";

  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final RuleSubjects subjects;
  private final RuleForms forms;
  private final RuleSaving saving;
  private final Pages pages;
  private final Messages messages;

  RuleController(
      Tenancy tenancy,
      MeasureFinder finder,
      RuleSubjects subjects,
      RuleForms forms,
      RuleSaving saving,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.subjects = subjects;
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
    RulesPage page = tenancy.read(visit.scope(), () -> forms.list(visit));
    Csv csv = Csv.withColumns("sort", "for", "rule", "criteria", "measures");
    for (RulesPage.Sort sort : page.sorts()) {
      for (RulesPage.Row row : sort.rows()) {
        String criteria = String.join("; ", row.criteria());
        csv.row(sort.word(), row.name(), row.rule(), criteria, row.measures());
      }
    }
    return csv.download("rules");
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LIST + "/{sort}/partnership")
  ResponseEntity<byte[]> askForPartnership(Visit visit, @PathVariable("sort") String sort) {
    return ask(visit, () -> subjects.partnership(visit, subjects.fields(sort)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(LIST + "/{sort}/partnership")
  ResponseEntity<byte[]> setPartnership(
      Visit visit, @PathVariable("sort") String sort, HttpServletRequest request) {
    return sent(visit, request, () -> subjects.partnership(visit, subjects.fields(sort)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LIST + "/{sort}/set")
  ResponseEntity<byte[]> askForSet(Visit visit, @PathVariable("sort") String sort) {
    return ask(visit, () -> set(visit, sort));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(LIST + "/{sort}/set")
  ResponseEntity<byte[]> setSet(
      Visit visit, @PathVariable("sort") String sort, HttpServletRequest request) {
    return sent(visit, request, () -> set(visit, sort));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(OF_MEASURE)
  ResponseEntity<byte[]> askForMeasure(
      Visit visit, @PathVariable("measure") String slug, @PathVariable("sort") String sort) {
    return ask(visit, () -> measure(visit, slug, sort));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(OF_MEASURE)
  ResponseEntity<byte[]> setMeasure(
      Visit visit,
      @PathVariable("measure") String slug,
      @PathVariable("sort") String sort,
      HttpServletRequest request) {
    return sent(visit, request, () -> measure(visit, slug, sort));
  }

  private RuleSubject<?> set(Visit visit, String sort) {
    return subjects.set(visit, subjects.fields(sort), visit.parameter("set"));
  }

  private RuleSubject<?> measure(Visit visit, String slug, String sort) {
    return subjects.measure(visit, subjects.fields(sort), finder.toEdit(visit, slug));
  }

  private ResponseEntity<byte[]> ask(Visit visit, Supplier<RuleSubject<?>> of) {
    EditRules.requireToday(visit, messages);
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              RuleSubject<?> subject = of.get();
              return forms.page(visit, subject, forms.fill(visit, subject), null);
            }));
  }

  private ResponseEntity<byte[]> sent(
      Visit visit, HttpServletRequest request, Supplier<RuleSubject<?>> of) {
    EditRules.requireToday(visit, messages);
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> saving.sent(visit, of.get(), form)).with(pages);
  }
}

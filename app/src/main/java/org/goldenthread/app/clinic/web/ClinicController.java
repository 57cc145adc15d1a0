package org.goldenthread.app.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Performance clinics: the list, one clinic, and what becomes of it. */
@Controller
class ClinicController {
  private static final String CLINIC = "/app/{partnership}/clinics/{clinic}";

  private final Tenancy tenancy;
  private final ClinicPages make;
  private final ClinicFormPages formPages;
  private final ClinicForms forms;
  private final Holding holding;
  private final Pages pages;

  ClinicController(
      Tenancy tenancy,
      ClinicPages make,
      ClinicFormPages formPages,
      ClinicForms forms,
      Holding holding,
      Pages pages) {
    this.tenancy = tenancy;
    this.make = make;
    this.formPages = formPages;
    this.forms = forms;
    this.holding = holding;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/clinics")
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(tenancy.read(ClinicPages.scope(visit), () -> make.list(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/clinics.csv")
  ResponseEntity<byte[]> csv(Visit visit) {
    return tenancy.read(ClinicPages.scope(visit), () -> make.table(visit)).download("clinics");
  }

  @Needs(Permission.READ)
  @GetMapping(CLINIC)
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("clinic") String number) {
    return show(visit, number, c -> make.one(visit, c));
  }

  @Needs(Permission.HOLD_CLINIC)
  @GetMapping(CLINIC + "/hold")
  ResponseEntity<byte[]> holdForm(Visit visit, @PathVariable("clinic") String number) {
    return show(visit, number, c -> formPages.hold(visit, c, forms.filled(c)));
  }

  @Needs(Permission.HOLD_CLINIC)
  @PostMapping(CLINIC + "/hold")
  ResponseEntity<byte[]> hold(
      Visit visit, @PathVariable("clinic") String number, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        c -> {
          Holding.Open open = holding.hold(visit, c, typed);
          return open == null ? null : formPages.hold(visit, c, open);
        });
  }

  @Needs(Permission.AGREE_CLINIC)
  @GetMapping(CLINIC + "/agree")
  ResponseEntity<byte[]> agreeForm(Visit visit, @PathVariable("clinic") String number) {
    return show(visit, number, c -> formPages.agree(visit, c, Form.blank()));
  }

  @Needs(Permission.AGREE_CLINIC)
  @PostMapping(CLINIC + "/agree")
  ResponseEntity<byte[]> agree(
      Visit visit, @PathVariable("clinic") String number, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        c -> {
          Form form = forms.agree(visit, c, formPages.forecast(visit, c), typed);
          return form.hasProblems() ? formPages.agree(visit, c, form) : null;
        });
  }

  @Needs(Permission.AGREE_CLINIC)
  @GetMapping(CLINIC + "/close")
  ResponseEntity<byte[]> closeForm(Visit visit, @PathVariable("clinic") String number) {
    return show(visit, number, c -> formPages.close(visit, c, Form.blank()));
  }

  @Needs(Permission.AGREE_CLINIC)
  @PostMapping(CLINIC + "/close")
  ResponseEntity<byte[]> close(
      Visit visit, @PathVariable("clinic") String number, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        c -> {
          Form form = forms.close(visit, c, typed);
          return form.hasProblems() ? formPages.close(visit, c, form) : null;
        });
  }

  /** A page about a clinic. */
  private interface Work {
    @Nullable PageModel on(Clinic clinic);
  }

  private ResponseEntity<byte[]> show(
      Visit visit, String number, java.util.function.Function<Clinic, PageModel> page) {
    return pages.show(
        tenancy.read(ClinicPages.scope(visit), () -> page.apply(make.find(visit, number))));
  }

  private ResponseEntity<byte[]> save(Visit visit, String number, Work work) {
    PageModel again =
        tenancy.write(ClinicPages.scope(visit), () -> work.on(make.find(visit, number)));
    return again == null ? Pages.seeOther(visit.href("/clinics/" + number)) : pages.show(again);
  }
}

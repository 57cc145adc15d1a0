package org.goldenthread.app.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.ActionOrigins;
import org.goldenthread.app.cycle.exceptions.ClinicProposals;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calls a performance clinic about a measure or an item. */
@Controller
class CallController {
  private static final String OF_ITEM = "/app/{partnership}/plans/{plan}/items/{item}/clinic";
  private static final String OF_MEASURE = "/app/{partnership}/measures/{measure}/clinic";

  private final Tenancy tenancy;
  private final ActionOrigins origins;
  private final Measures measures;
  private final ClinicProposals proposals;
  private final ClinicForms forms;
  private final ClinicFormPages formPages;
  private final Pages pages;
  private final Messages messages;

  CallController(
      Tenancy tenancy,
      ActionOrigins origins,
      Measures measures,
      ClinicProposals proposals,
      ClinicForms forms,
      ClinicFormPages formPages,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.origins = origins;
    this.measures = measures;
    this.proposals = proposals;
    this.forms = forms;
    this.formPages = formPages;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.CALL_CLINIC)
  @GetMapping({OF_ITEM, OF_MEASURE})
  ResponseEntity<byte[]> form(Visit visit, @PathVariable Map<String, String> address) {
    return pages.show(
        tenancy.read(
            ClinicPages.scope(visit),
            () -> {
              Origin about = about(visit, address);
              return formPages.call(
                  visit, name(visit, about), choices(visit, about), filled(visit, about));
            }));
  }

  @Needs(Permission.CALL_CLINIC)
  @PostMapping({OF_ITEM, OF_MEASURE})
  ResponseEntity<byte[]> call(
      Visit visit, @PathVariable Map<String, String> address, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return tenancy.write(
        ClinicPages.scope(visit),
        () -> {
          Origin about = about(visit, address);
          List<Measure> choices = choices(visit, about);
          ClinicForms.Answer answer =
              forms.call(visit, about.item(), measure(about, choices, typed), typed);
          return answer.form().hasProblems()
              ? pages.show(formPages.call(visit, name(visit, about), choices, answer.form()))
              : Pages.seeOther(visit.href("/clinics/" + answer.clinic()));
        });
  }

  private Origin about(Visit visit, Map<String, String> address) {
    return origins
        .at(address, visit)
        .orElseThrow(() -> new PageNotFoundException(messages.text("clinic.no-subject")));
  }

  /** What the rules propose a clinic about says why already. */
  private Form filled(Visit visit, Origin about) {
    Long measure = about.measure();
    return measure == null
        ? Form.blank()
        : proposals
            .of(measure, visit)
            .map(p -> Form.blank().with(ClinicForms.WHY, p.why()))
            .orElse(Form.blank());
  }

  private String name(Visit visit, Origin about) {
    return origins.links(about, visit).stream()
        .map(Link::text)
        .findFirst()
        .orElseGet(() -> messages.text("shell.not-known"));
  }

  /** The measures of an item, of which one curve should turn. */
  private List<Measure> choices(Visit visit, Origin about) {
    Long item = about.item();
    return item == null ? List.of() : measures.ofItem(item, visit.knownBy());
  }

  /** That of the address, or the chosen one of the item's; null for none. */
  private static @Nullable Long measure(Origin about, List<Measure> choices, Form typed) {
    return about.measure() != null
        ? about.measure()
        : choices.stream()
            .filter(m -> m.slug().equals(typed.value(ClinicForms.MEASURE)))
            .map(Measure::id)
            .findFirst()
            .orElse(null);
  }
}

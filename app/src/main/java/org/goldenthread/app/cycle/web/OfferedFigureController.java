package org.goldenthread.app.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.cycle.hint.OfferedFigures;
import org.goldenthread.app.cycle.web.RequestsAt.On;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A figure a lead offered with an update: taken into the record or left. */
@Controller
class OfferedFigureController {
  private final Tenancy tenancy;
  private final RequestsAt at;
  private final RequestPages maker;
  private final OfferedFigures offered;
  private final FigureTaking taking;
  private final Pages pages;
  private final Messages messages;

  OfferedFigureController(
      Tenancy tenancy,
      RequestsAt at,
      RequestPages maker,
      OfferedFigures offered,
      FigureTaking taking,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.at = at;
    this.maker = maker;
    this.offered = offered;
    this.taking = taking;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/app/{partnership}/rounds/{round}/items/{item}/figures/{figure}")
  ResponseEntity<byte[]> settle(
      Visit visit,
      @PathVariable("round") String slug,
      @PathVariable("item") String item,
      @PathVariable("figure") String figure,
      HttpServletRequest sent) {
    Form form = Form.of(sent.getParameterMap());
    return tenancy.write(
        visit.scope(),
        () -> {
          On on = at.on(slug, item);
          return offered
              .find(on.request().id(), AnswerForm.number(figure))
              .map(one -> settle(visit, on, one, form))
              .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.offer.gone")));
        });
  }

  private ResponseEntity<byte[]> settle(Visit visit, On on, OfferedFigures.Offered one, Form form) {
    if (form.value("go").equals("leave")) {
      taking.leave(visit, one);
    } else {
      Form taken = taking.take(visit, on.round(), one, form);
      if (taken.hasProblems()) {
        return pages.show(maker.request(visit, on.round(), on.request(), on.address(), taken));
      }
    }
    return Pages.seeOther(visit.href(on.round().path() + "/items/" + on.address().item()));
  }
}

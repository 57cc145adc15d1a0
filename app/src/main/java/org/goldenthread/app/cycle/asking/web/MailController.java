package org.goldenthread.app.cycle.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.asking.Asking;
import org.goldenthread.app.cycle.asking.AskingState;
import org.goldenthread.app.cycle.web.CockpitPage;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The officer's page of asking and reminding. */
@Controller
class MailController {
  private static final String HERE = "/app/{partnership}/mail";

  private final Tenancy tenancy;
  private final AskingState state;
  private final Asking asking;
  private final Rounds rounds;
  private final MailPages make;
  private final Messages messages;
  private final Pages pages;

  MailController(
      Tenancy tenancy,
      AskingState state,
      Asking asking,
      Rounds rounds,
      MailPages make,
      Messages messages,
      Pages pages) {
    this.tenancy = tenancy;
    this.state = state;
    this.asking = asking;
    this.rounds = rounds;
    this.make = make;
    this.messages = messages;
    this.pages = pages;
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping(HERE)
  ResponseEntity<byte[]> show(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> make.page(visit, state.overview())));
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping(HERE + "/try-again")
  ResponseEntity<byte[]> tryAgain(Visit visit) {
    tenancy.write(
        visit.scope(),
        () -> {
          state.tryAgain();
          return true;
        });
    return Pages.seeOther(visit.href("/mail?said=tried"));
  }

  /** Reminds parties now, of all they still owe the round; leads back to where it was asked for. */
  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/app/{partnership}/rounds/{round}/chase")
  ResponseEntity<byte[]> chase(
      Visit visit, @PathVariable("round") String slug, HttpServletRequest request) {
    Round round =
        tenancy
            .read(visit.scope(), () -> rounds.find(slug))
            .orElseThrow(
                () -> new PageNotFoundException(messages.text("cycle.round.not-found", slug)));
    Form form = Form.of(request.getParameterMap());
    List<Long> parties =
        form.values("party").stream()
            .filter(p -> p.matches("[0-9]{1,18}"))
            .map(Long::parseLong)
            .toList();
    String said = asking.chase(visit.partnership(), round.id(), parties).word();
    String back = form.value("from").equals(CockpitPage.HERE) ? round.path() : "/mail";
    return Pages.seeOther(visit.href(back + "?said=" + said));
  }
}

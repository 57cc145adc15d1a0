package org.goldenthread.app.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundLocking;
import org.goldenthread.app.cycle.RoundOpening;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.asking.Asking;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rounds: laid down, opened, locked, unlocked. */
@Controller
@RequestMapping("/app/{partnership}/rounds")
class RoundController {
  private static final int LONGEST_NOTE = 1_000;

  private final Tenancy tenancy;
  private final Rounds rounds;
  private final RoundPlanning planning;
  private final RoundOpening opening;
  private final Asking asking;
  private final RoundLocking locking;
  private final RoundPages maker;
  private final CockpitPages cockpit;
  private final Pages pages;
  private final Messages messages;

  RoundController(
      Tenancy tenancy,
      Rounds rounds,
      RoundPlanning planning,
      RoundOpening opening,
      Asking asking,
      RoundLocking locking,
      RoundPages maker,
      CockpitPages cockpit,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.rounds = rounds;
    this.planning = planning;
    this.opening = opening;
    this.asking = asking;
    this.locking = locking;
    this.maker = maker;
    this.cockpit = cockpit;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping
  ResponseEntity<byte[]> all(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> maker.all(visit)));
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/new")
  ResponseEntity<byte[]> form(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> planning.page(visit, Form.blank())));
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/new")
  ResponseEntity<byte[]> add(Visit visit, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> planning.add(visit, form));
  }

  @Needs(Permission.READ)
  @GetMapping("/{round}")
  ResponseEntity<byte[]> round(Visit visit, @PathVariable("round") String slug) {
    return pages.show(tenancy.read(visit.scope(), () -> page(visit, find(slug))));
  }

  /** Who runs an open round sees whom to ring. */
  private PageModel page(Visit visit, Round round) {
    return round.isOpen() && visit.may(Permission.RUN_ROUNDS)
        ? cockpit.page(visit, round)
        : maker.round(visit, round, Form.blank());
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/{round}/open")
  ResponseEntity<byte[]> open(
      Visit visit, @PathVariable("round") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return acting(
        visit,
        slug,
        round ->
            switch (opening.open(round, visit.author(), form.checked("without", "yes"))) {
              case OPENED -> {
                asking.today(visit.partnership());
                yield done(visit, round);
              }
              case WITHOUT_OWNERS -> again(visit, round, form, "without", "cycle.open.without");
              case NOTHING_TO_ASK -> again(visit, round, form, "without", "cycle.open.nothing");
              case MOVED_ON -> movedOn(visit, round, form);
            });
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/{round}/lock")
  ResponseEntity<byte[]> lock(
      Visit visit, @PathVariable("round") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    // What is frozen is for every reader: it is read with no reader's wider sight.
    return tenancy.write(
        visit.partnership().id(),
        () -> {
          Round round = find(slug);
          return locking.lock(round, visit.author())
              ? done(visit, round)
              : movedOn(visit, round, form);
        });
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/{round}/unlock")
  ResponseEntity<byte[]> unlock(
      Visit visit, @PathVariable("round") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    String reason = form.value("reason");
    return acting(
        visit,
        slug,
        round -> {
          if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
            return again(visit, round, form, "reason", "cycle.unlock.why");
          }
          return locking.unlock(round, visit.author(), reason)
              ? done(visit, round)
              : movedOn(visit, round, form);
        });
  }

  private ResponseEntity<byte[]> acting(
      Visit visit, String slug, Function<Round, ResponseEntity<byte[]>> act) {
    return tenancy.write(visit.scope(), () -> act.apply(find(slug)));
  }

  private static ResponseEntity<byte[]> done(Visit visit, Round round) {
    return Pages.seeOther(visit.href(round.path()));
  }

  private ResponseEntity<byte[]> again(
      Visit visit, Round round, Form form, String field, String problem) {
    return pages.show(maker.round(visit, round, form.withProblem(field, messages.text(problem))));
  }

  private ResponseEntity<byte[]> movedOn(Visit visit, Round round, Form form) {
    return pages.show(
        maker.round(visit, round, form.withProblem("act", messages.text("cycle.round.moved-on"))),
        HttpStatus.CONFLICT);
  }

  private Round find(String slug) {
    return rounds
        .find(slug)
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.round.not-found", slug)));
  }
}

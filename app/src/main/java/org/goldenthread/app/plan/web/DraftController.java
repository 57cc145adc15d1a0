package org.goldenthread.app.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.internal.Draft;
import org.goldenthread.app.plan.internal.DraftState;
import org.goldenthread.app.plan.internal.Drafts;
import org.goldenthread.app.plan.internal.PlanApproval;
import org.goldenthread.app.plan.internal.PlanApproval.Outcome;
import org.goldenthread.app.plan.internal.PlanEditing;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft of a plan: what it would change; propose, approve, send back. */
@Controller
class DraftController {
  private static final int LONGEST_NOTE = 1_000;

  private final Tenancy tenancy;
  private final PlanDesk desk;
  private final Drafts drafts;
  private final PlanApproval approval;
  private final PlanEditing editing;
  private final DraftPages maker;
  private final Pages pages;
  private final Messages messages;

  DraftController(
      Tenancy tenancy,
      PlanDesk desk,
      Drafts drafts,
      PlanApproval approval,
      PlanEditing editing,
      DraftPages maker,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.desk = desk;
    this.drafts = drafts;
    this.approval = approval;
    this.editing = editing;
    this.maker = maker;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/app/{partnership}/plans/{plan}/edit")
  ResponseEntity<byte[]> overview(Visit visit, @PathVariable("plan") String plan) {
    return pages.show(tenancy.read(visit.scope(), () -> maker.overview(desk.open(visit, plan))));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/app/{partnership}/plans/{plan}/drafts/{draft}")
  ResponseEntity<byte[]> draft(
      Visit visit, @PathVariable("plan") String slug, @PathVariable("draft") int number) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              PlanHeader plan = desk.plan(slug);
              return maker.page(visit, plan, desk.draft(plan, number), Form.blank(), null);
            }));
  }

  /** Takes the draft's edit of one item back. */
  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/drafts/{draft}/drop")
  ResponseEntity<byte[]> drop(
      Visit visit,
      @PathVariable("plan") String slug,
      @PathVariable("draft") int number,
      HttpServletRequest request) {
    String item = Form.of(request.getParameterMap()).value("item");
    return tenancy.write(
        visit.scope(),
        () -> {
          PlanHeader plan = desk.plan(slug);
          Draft draft = desk.draft(plan, number);
          if (item.matches("\\d{1,18}")) {
            long id = Long.parseLong(item);
            desk.require(visit, Permission.PROPOSE_PLAN, Set.of(id));
            editing.drop(new PlanEditing.Desk(plan.id(), visit.author(), draft.number()), id);
          }
          return Pages.seeOther(href(visit, plan, number));
        });
  }

  /** Brings the draft up to the version that stands. */
  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/drafts/{draft}/update")
  ResponseEntity<byte[]> update(
      Visit visit,
      @PathVariable("plan") String slug,
      @PathVariable("draft") int number,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(
        visit.scope(),
        () -> {
          PlanHeader plan = desk.plan(slug);
          Draft draft = desk.draft(plan, number);
          desk.require(visit, Permission.PROPOSE_PLAN, drafts.content(draft).touched());
          Outcome outcome =
              approval.bringUpToDate(
                  plan.id(),
                  number,
                  seen(form),
                  visit.author(),
                  kept(form, "draft"),
                  kept(form, "approved"));
          return answer(visit, plan, number, form, outcome);
        });
  }

  private static Set<Long> kept(Form form, String side) {
    var kept = new HashSet<Long>();
    for (String field : form.typed().keySet()) {
      if (field.matches("keep-\\d{1,18}") && form.checked(field, side)) {
        kept.add(Long.parseLong(field.substring("keep-".length())));
      }
    }
    return kept;
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/drafts/{draft}/propose")
  ResponseEntity<byte[]> propose(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("draft") int draft,
      HttpServletRequest request) {
    return move(visit, plan, draft, DraftState.Move.PROPOSE, request);
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/drafts/{draft}/withdraw")
  ResponseEntity<byte[]> withdraw(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("draft") int draft,
      HttpServletRequest request) {
    return move(visit, plan, draft, DraftState.Move.WITHDRAW, request);
  }

  @Needs(Permission.APPROVE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/drafts/{draft}/approve")
  ResponseEntity<byte[]> approve(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("draft") int draft,
      HttpServletRequest request) {
    return move(visit, plan, draft, DraftState.Move.APPROVE, request);
  }

  @Needs(Permission.APPROVE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/drafts/{draft}/send-back")
  ResponseEntity<byte[]> sendBack(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("draft") int draft,
      HttpServletRequest request) {
    return move(visit, plan, draft, DraftState.Move.SEND_BACK, request);
  }

  private ResponseEntity<byte[]> move(
      Visit visit, String slug, int number, DraftState.Move move, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return tenancy.write(
        visit.scope(),
        () -> {
          PlanHeader plan = desk.plan(slug);
          Draft draft = desk.draft(plan, number);
          desk.require(visit, move.permission(), drafts.content(draft).touched());
          Form form = check(typed, move);
          if (form.hasProblems()) {
            return pages.show(maker.page(visit, plan, draft, form, null));
          }
          String note = ItemForms.clean(form.value("note-" + move.word()));
          Outcome outcome =
              approval.move(plan.id(), number, seen(form), move, visit.author(), note);
          return answer(visit, plan, number, form, outcome);
        });
  }

  private Form check(Form form, DraftState.Move move) {
    String field = "note-" + move.word();
    String note = ItemForms.clean(form.value(field));
    if (move.needsNote() && note.isEmpty()) {
      return form.withProblem(field, messages.text("plan.draft." + move.word() + ".no-note"));
    }
    return note.length() > LONGEST_NOTE
        ? form.withProblem(
            field,
            messages.text(
                "plan.edit.too-long",
                messages.text("plan.draft." + move.word() + ".note"),
                LONGEST_NOTE,
                note.length()))
        : form;
  }

  private ResponseEntity<byte[]> answer(
      Visit visit, PlanHeader plan, int number, Form form, Outcome outcome) {
    return outcome instanceof Outcome.Done
        ? Pages.seeOther(href(visit, plan, number))
        : pages.show(
            maker.page(visit, plan, desk.draft(plan, number), form, outcome), HttpStatus.CONFLICT);
  }

  private static int seen(Form form) {
    return Optional.of(form.value("seen"))
        .filter(s -> s.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static String href(Visit visit, PlanHeader plan, int draft) {
    return visit.href("/plans/" + plan.slug() + "/drafts/" + draft);
  }
}

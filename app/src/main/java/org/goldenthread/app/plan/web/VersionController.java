package org.goldenthread.app.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.internal.PlanEditing;
import org.goldenthread.app.plan.internal.PlanEditing.Saved;
import org.goldenthread.app.plan.internal.PlanVersion;
import org.goldenthread.app.plan.web.PlanDesk.OnDesk;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A plan's versions, the difference between any two, and how to go back to one. */
@Controller
class VersionController {
  private static final Pattern PAIR = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  private final Tenancy tenancy;
  private final PlanDesk desk;
  private final PlanEditing editing;
  private final VersionPages maker;
  private final Pages pages;
  private final Messages messages;

  VersionController(
      Tenancy tenancy,
      PlanDesk desk,
      PlanEditing editing,
      VersionPages maker,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.desk = desk;
    this.editing = editing;
    this.maker = maker;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/versions")
  ResponseEntity<byte[]> all(Visit visit, @PathVariable("plan") String plan) {
    return pages.show(tenancy.read(visit.scope(), () -> maker.all(visit, desk.plan(plan))));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/versions.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("plan") String plan) {
    VersionsPage page = tenancy.read(visit.scope(), () -> maker.all(visit, desk.plan(plan)));
    Csv csv =
        Csv.withColumns(
            "version", "known_on", "entered_on", "summary", "proposed_by", "approved_by", "from");
    page.versions()
        .forEach(
            v ->
                csv.row(
                    v.number(),
                    v.knownOn(),
                    v.enteredOn(),
                    v.summary(),
                    v.proposedBy(),
                    v.approvedBy(),
                    v.from() == null ? null : v.from().text()));
    return csv.download(plan + "-versions");
  }

  /** "1..3": the difference between version 1 and version 3. */
  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/versions/{pair}")
  ResponseEntity<byte[]> compare(
      Visit visit, @PathVariable("plan") String slug, @PathVariable("pair") String pair) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              PlanHeader plan = desk.plan(slug);
              Matcher two = PAIR.matcher(pair);
              if (!two.matches()) {
                throw new PageNotFoundException(messages.text("plan.version.not-found", pair));
              }
              return maker.compare(
                  visit,
                  plan,
                  known(visit, plan, Integer.parseInt(two.group(1))),
                  known(visit, plan, Integer.parseInt(two.group(2))));
            }));
  }

  private PlanVersion known(Visit visit, PlanHeader plan, int number) {
    PlanVersion version = desk.version(plan, number);
    if (version.knownOn().isAfter(visit.knownBy().date())) {
      throw new PageNotFoundException(messages.text("plan.version.not-found", number));
    }
    return version;
  }

  /** Makes a draft say what a version said; readers see nothing of it until it is approved. */
  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/versions/{version}/restore")
  ResponseEntity<byte[]> restore(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("version") int number) {
    return tenancy.write(
        visit.scope(),
        () -> {
          OnDesk on = desk.open(visit, plan);
          desk.require(
              visit,
              Permission.PROPOSE_PLAN,
              on.workspace().content().result().items().stream().map(i -> i.item()).toList());
          return answer(on, editing.restore(on.desk(), desk.version(on.plan(), number)));
        });
  }

  /** Puts one item's words back as a version had them. */
  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/app/{partnership}/plans/{plan}/items/{item}/restore")
  ResponseEntity<byte[]> restoreItem(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    String version = Form.of(request.getParameterMap()).value("version");
    return tenancy.write(
        visit.scope(),
        () -> {
          OnDesk on = desk.open(visit, plan);
          if (!version.matches("\\d{1,9}")) {
            throw new PageNotFoundException(messages.text("plan.version.not-found", version));
          }
          PlanVersion then = desk.version(on.plan(), Integer.parseInt(version));
          return answer(on, editing.restore(on.desk(), desk.itemId(on, item), then));
        });
  }

  private static ResponseEntity<byte[]> answer(OnDesk on, Saved saved) {
    return saved instanceof Saved.InDraft done
        ? Pages.seeOther(on.draftHref(done.draft()))
        : Pages.seeOther(on.href() + "/edit");
  }
}

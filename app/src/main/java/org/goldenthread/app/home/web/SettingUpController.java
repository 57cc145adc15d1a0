package org.goldenthread.app.home.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.bring.PreparedDocuments;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way from an empty partnership to its first report. How far it is stands in the record itself:
 * who leaves comes back to the step that is next, whoever did the others.
 */
@Controller
class SettingUpController {
  private static final int LOADS = 50;

  private final Tenancy tenancy;
  private final Documents documents;
  private final PreparedDocuments prepared;
  private final Matches matches;
  private final Roles roles;
  private final LoadRecords loads;
  private final Plans plans;
  private final Pages pages;
  private final Messages messages;

  SettingUpController(
      Tenancy tenancy,
      Documents documents,
      PreparedDocuments prepared,
      Matches matches,
      Roles roles,
      LoadRecords loads,
      Plans plans,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.documents = documents;
    this.prepared = prepared;
    this.matches = matches;
    this.roles = roles;
    this.loads = loads;
    this.plans = plans;
    this.pages = pages;
    this.messages = messages;
  }

  /**
   * One step.
   *
   * @param word the last part of its message keys
   * @param href where it is done; null while it cannot be, or by who may not
   */
  private record Step(String word, boolean done, @Nullable String href) {}

  @Needs(Permission.LOAD_DOCUMENT)
  @GetMapping("/app/{partnership}/setting-up")
  ResponseEntity<byte[]> guide(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> page(visit, steps(visit))));
  }

  private List<Step> steps(Visit visit) {
    boolean brought = !documents.all(KnownBy.NOW).isEmpty();
    boolean waits = !prepared.all().isEmpty();
    List<Matches.Printed> names = matches.all(KnownBy.NOW);
    String plan = plans.all(KnownBy.NOW).stream().findFirst().map(PlanHeader::slug).orElse(null);
    var steps = new ArrayList<Step>();
    steps.add(new Step("document", brought || waits, visit.href("/documents/bring-in")));
    steps.add(
        new Step("check", brought && !waits, brought || waits ? visit.href("/documents") : null));
    steps.add(
        new Step(
            "names",
            brought && names.stream().allMatch(Matches.Printed::reviewed),
            brought ? visit.href("/people/matching") : null));
    steps.add(
        new Step(
            "people",
            roles.all().stream().map(RoleGrant::account).distinct().count() > 1,
            visit.may(Permission.MANAGE_ACCESS) ? visit.href("/access/invite") : null));
    steps.add(
        new Step(
            "figures",
            loads.latest(LOADS, KnownBy.NOW).stream().anyMatch(l -> !l.published()),
            visit.href("/loads/new")));
    steps.add(
        new Step(
            "report",
            plan != null && isReported(plan),
            plan == null ? null : visit.href("/plans/" + plan + "/progress")));
    return steps;
  }

  private boolean isReported(String plan) {
    return plans
        .snapshot(plan, KnownBy.NOW)
        .map(p -> p.items().stream().anyMatch(i -> !i.reports().isEmpty()))
        .orElse(false);
  }

  private SettingUpPage page(Visit visit, List<Step> steps) {
    int next = 0;
    while (next < steps.size() && steps.get(next).done()) {
      next++;
    }
    boolean done = next == steps.size();
    Step step = steps.get(Math.min(next, steps.size() - 1));
    String title = messages.text("home.setting-up." + step.word());
    return new SettingUpPage(
        visit.page(
            messages.text("home.setting-up.title"),
            Section.MANAGE,
            new Link(visit.partnership().name(), visit.href(""))),
        done
            ? messages.text("home.setting-up.done", steps.size())
            : messages.text("home.setting-up.next", next + 1, steps.size(), title),
        done || step.href() == null ? null : new Link(title, step.href()),
        steps.stream().map(this::task).toList());
  }

  private Task task(Step step) {
    String state = step.done() ? "completed" : step.href() == null ? "not-yet" : "to-do";
    return new Task(
        messages.text("home.setting-up." + step.word()),
        step.href(),
        messages.text("home.setting-up." + step.word() + ".hint"),
        messages.text("home.setting-up.state." + state),
        state.equals("to-do") ? "blue" : null);
  }
}

package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.internal.PlanVersion;
import org.goldenthread.app.plan.internal.PlanVersions;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of a plan's versions. */
@Component
class VersionPages {
  private final PlanDesk desk;
  private final PlanVersions versions;
  private final DifferenceMaker difference;
  private final Messages messages;

  VersionPages(
      PlanDesk desk, PlanVersions versions, DifferenceMaker difference, Messages messages) {
    this.desk = desk;
    this.versions = versions;
    this.difference = difference;
    this.messages = messages;
  }

  VersionsPage all(Visit visit, PlanHeader plan) {
    List<PlanVersion> known =
        versions.all(plan.id()).stream()
            .filter(v -> !v.knownOn().isAfter(visit.knownBy().date()))
            .toList();
    var rows = new ArrayList<VersionsPage.Row>();
    for (int n = 0; n < known.size(); n++) {
      rows.add(
          0,
          row(
              visit,
              plan,
              known.get(n),
              n == 0 ? null : known.get(n - 1),
              n + 1 < known.size() ? known.get(n + 1) : null));
    }
    return new VersionsPage(
        visit.page(
            messages.text("plan.versions.title"), Section.PLAN, home(visit), link(visit, plan)),
        link(visit, plan),
        rows,
        visit.may(Permission.PROPOSE_PLAN) && visit.asAt().date() == null);
  }

  private VersionsPage.Row row(
      Visit visit,
      PlanHeader plan,
      PlanVersion v,
      @Nullable PlanVersion before,
      @Nullable PlanVersion after) {
    return new VersionsPage.Row(
        v.number(),
        v.knownOn(),
        v.enteredOn(),
        v.summary() == null ? v.reason() : v.summary(),
        v.proposedBy(),
        v.madeBy(),
        from(visit, plan, v),
        superseded(v, after),
        before == null
            ? null
            : href(visit, plan) + "/versions/" + before.number() + ".." + v.number(),
        after == null);
  }

  private @Nullable Link from(Visit visit, PlanHeader plan, PlanVersion v) {
    if (v.document() != null && v.fileName() != null) {
      return new Link(v.fileName(), visit.href("/documents/" + v.document()));
    }
    return v.draft() == null
        ? null
        : new Link(
            messages.text("plan.draft.title", v.draft()),
            href(visit, plan) + "/drafts/" + v.draft());
  }

  /** A document that came after edits made here took their place: they are kept as history. */
  private @Nullable String superseded(PlanVersion v, @Nullable PlanVersion after) {
    return v.isEditedHere() && after != null && !after.isEditedHere()
        ? messages.text("plan.versions.superseded", after.number(), "" + after.fileName())
        : null;
  }

  ComparePage compare(Visit visit, PlanHeader plan, PlanVersion a, PlanVersion b) {
    return new ComparePage(
        visit.page(
            messages.text("plan.compare.title", a.number(), b.number()),
            Section.PLAN,
            home(visit),
            link(visit, plan)),
        new Link(messages.text("plan.versions.title"), href(visit, plan) + "/versions"),
        difference.view(
            versions.content(a),
            versions.content(b),
            id -> href(visit, plan) + "/items/" + desk.slug(id),
            Map.of(),
            false));
  }

  private static Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  private static Link link(Visit visit, PlanHeader plan) {
    return new Link(plan.name(), href(visit, plan));
  }

  private static String href(Visit visit, PlanHeader plan) {
    return visit.href("/plans/" + plan.slug());
  }
}

package org.goldenthread.app.plan.web;

import java.util.List;
import java.util.Objects;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.StatusSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a plan. */
@Component
class PlanPageMaker {
  private final Plans plans;
  private final Documents documents;
  private final DraftPages drafts;
  private final Messages messages;

  PlanPageMaker(Plans plans, Documents documents, DraftPages drafts, Messages messages) {
    this.plans = plans;
    this.documents = documents;
    this.drafts = drafts;
    this.messages = messages;
  }

  /** The page of a plan. */
  PlanPage page(Visit visit, PlanSnapshot plan) {
    var statuses = new PlanStatuses(visit, plan, messages);
    PlanFilter filter = PlanFilter.of(visit);
    List<PlanItem> reported = plan.reported();
    StatusSummary summary = statuses.summary(s -> statuses.href() + "?status=" + s.slug());
    if (summary == null) {
      summary = statuses.published(plans.claims(plan.header().id(), plan.header().document()));
    }
    return new PlanPage(
        visit.page(plan.header().name(), Section.PLAN, home(visit)),
        plan.header().period(),
        summary,
        filter.choices(plan, messages),
        (int) reported.stream().filter(filter::matches).count(),
        reported.size(),
        new PlanTree(plan, statuses, filter).branches(),
        related(visit, plan, statuses),
        plans.editions(plan.header().id(), visit.knownBy()).stream()
            .filter(e -> e.edited() == null)
            .map(e -> control(visit, plan, e))
            .toList(),
        superseded(visit, plan.header()),
        drafts.links(visit, plan.header()));
  }

  private Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  private List<Link> related(Visit visit, PlanSnapshot plan, PlanStatuses statuses) {
    var related = new java.util.ArrayList<Link>();
    boolean reports = plan.items().stream().anyMatch(i -> !i.reports().isEmpty());
    if (reports) {
      related.add(new Link(messages.text("plan.related.progress"), statuses.href() + "/progress"));
    }
    for (PlanHeader edition : plans.editions(plan.header().id(), visit.knownBy())) {
      if (edition.edited() == null && !plans.claims(edition.id(), edition.document()).isEmpty()) {
        related.add(
            new Link(
                messages.text("plan.related.reconciliation", edition.fileName()),
                statuses.href() + "/reconciliation/" + edition.documentNumber()));
      }
    }
    if (!plans.crosswalk(plan.header().id(), visit.knownBy()).isEmpty()) {
      related.add(
          new Link(messages.text("plan.related.crosswalk"), statuses.href() + "/crosswalk"));
    }
    related.add(new Link(messages.text("plan.versions.link"), statuses.href() + "/versions"));
    return related;
  }

  private PlanPage.DocumentControl control(Visit visit, PlanSnapshot plan, PlanHeader edition) {
    DocumentRecord document = documents.byId(edition.document()).orElseThrow();
    return new PlanPage.DocumentControl(
        Integer.toString(edition.version()),
        new Link(document.displayTitle(), visit.href("/documents/" + document.number())),
        covers(plan, edition),
        document.knownOn(),
        document.knownOnBasis(),
        document.enteredOn());
  }

  /** What its progress covers, null when there is none in it. */
  private @Nullable String covers(PlanSnapshot plan, PlanHeader edition) {
    boolean reports =
        plan.items().stream()
            .flatMap(i -> i.reports().stream())
            .anyMatch(r -> Objects.equals(r.said().documentNumber(), edition.documentNumber()));
    return edition.coversPeriod() == null && reports
        ? messages.text("shell.not-known")
        : edition.coversPeriod();
  }

  /** The plan stands as a document says, and before it stood as it was edited here. */
  private @Nullable String superseded(Visit visit, PlanHeader now) {
    List<PlanHeader> versions = plans.editions(now.id(), visit.knownBy());
    PlanHeader before = versions.size() < 2 ? null : versions.get(versions.size() - 2);
    if (now.edited() != null || before == null || before.edited() == null) {
      return null;
    }
    return messages.text(
        "plan.superseded", now.version(), now.fileName(), messages.date(before.knownOn()));
  }
}

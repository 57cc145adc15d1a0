package org.goldenthread.app.plan.web;

import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the plan and the item an address names, or says that there is none. */
@Component
class PlanFinder {
  private final Plans plans;
  private final Messages messages;

  PlanFinder(Plans plans, Messages messages) {
    this.plans = plans;
    this.messages = messages;
  }

  /** The plan as known by the visit's day. */
  PlanSnapshot plan(Visit visit, String slug) {
    return plans
        .snapshot(slug, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("plan.not-found", slug)));
  }

  /** The item at an address, also at one it had before its reference changed. */
  PlanItem item(PlanSnapshot plan, String slug) {
    return plan.bySlug(slug)
        .or(() -> plans.itemAt(plan.header().slug(), slug).map(plan.byId()::get))
        .orElseThrow(() -> new PageNotFoundException(messages.text("plan.item-not-found", slug)));
  }
}

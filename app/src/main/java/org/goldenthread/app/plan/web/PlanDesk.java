package org.goldenthread.app.plan.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.internal.Draft;
import org.goldenthread.app.plan.internal.Drafts;
import org.goldenthread.app.plan.internal.ItemAddresses;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.PlanEditing;
import org.goldenthread.app.plan.internal.PlanOwnership;
import org.goldenthread.app.plan.internal.PlanVersion;
import org.goldenthread.app.plan.internal.PlanVersions;
import org.goldenthread.app.plan.internal.Workspace;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Lays a plan on a visitor's desk: finds what an address names, and holds them to what they lead.
 */
@Component
class PlanDesk {
  static final String DRAFT = "draft";

  private final Plans plans;
  private final PlanEditing editing;
  private final Drafts drafts;
  private final PlanVersions versions;
  private final PlanOwnership ownership;
  private final Access access;
  private final Messages messages;

  PlanDesk(
      Plans plans,
      PlanEditing editing,
      Drafts drafts,
      PlanVersions versions,
      PlanOwnership ownership,
      Access access,
      Messages messages) {
    this.plans = plans;
    this.editing = editing;
    this.drafts = drafts;
    this.versions = versions;
    this.ownership = ownership;
    this.access = access;
    this.messages = messages;
  }

  /** A plan with the draft an address names, or one's own. */
  record OnDesk(Visit visit, PlanHeader plan, PlanEditing.Desk desk, Workspace workspace) {

    String href() {
      return visit.href("/plans/" + plan.slug());
    }

    String draftHref(int draft) {
      return href() + "/drafts/" + draft;
    }

    Link home() {
      return new Link(visit.partnership().name(), visit.href(""));
    }

    Link planLink() {
      return new Link(plan.name(), href());
    }

    /** The draft's number as the hidden field carries it; empty when one's own is meant. */
    String draftField() {
      Draft draft = workspace.draft();
      return draft == null || desk.draft() == null ? "" : Integer.toString(draft.number());
    }
  }

  PlanHeader plan(String slug) {
    return plans
        .header(slug, KnownBy.NOW)
        .orElseThrow(() -> new PageNotFoundException(messages.text("plan.not-found", slug)));
  }

  OnDesk open(Visit visit, String slug) {
    PlanHeader plan = plan(slug);
    var desk = new PlanEditing.Desk(plan.id(), visit.author(), draftNumber(visit, plan));
    return new OnDesk(visit, plan, desk, editing.workspace(desk));
  }

  private @org.jspecify.annotations.Nullable Integer draftNumber(Visit visit, PlanHeader plan) {
    String asked = visit.parameter(DRAFT);
    return asked.isEmpty() ? null : draft(plan, number(asked)).number();
  }

  Draft draft(PlanHeader plan, int number) {
    return drafts
        .number(plan.id(), number)
        .orElseThrow(
            () -> new PageNotFoundException(messages.text("plan.draft.not-found", number)));
  }

  PlanVersion version(PlanHeader plan, int number) {
    return versions
        .number(plan.id(), number)
        .orElseThrow(
            () -> new PageNotFoundException(messages.text("plan.version.not-found", number)));
  }

  /** The id an item's address stands for. */
  long itemId(OnDesk on, String slug) {
    return plans
        .itemAt(on.plan().slug(), slug)
        .orElseThrow(() -> new PageNotFoundException(messages.text("plan.item-not-found", slug)));
  }

  ItemContent item(OnDesk on, String slug) {
    return on.workspace()
        .item(itemId(on, slug))
        .orElseThrow(() -> new PageNotFoundException(messages.text("plan.item-not-found", slug)));
  }

  /** The address of an item, one that is in a draft only included. */
  String slug(long item) {
    var known = plans.addresses(List.of(item), KnownBy.NOW).get(item);
    return known == null ? ItemAddresses.ofNew(item) : known.item();
  }

  /** Refuses whoever may not do this for each of these items. */
  void require(Visit visit, Permission permission, Collection<Long> items) {
    if (!may(visit, permission, items)) {
      throw new ForbiddenException(messages.text("plan.draft.others"));
    }
  }

  boolean may(Visit visit, Permission permission, Collection<Long> items) {
    List<Long> all = List.copyOf(Set.copyOf(items));
    return access
        .decide(
            visit.visitor().member(),
            permission,
            role -> java.util.Optional.of(ownership.leadersOf(role, all)))
        .allowed();
  }

  private int number(String typed) {
    if (!typed.matches("\\d{1,9}")) {
      throw new PageNotFoundException(messages.text("plan.draft.not-found", typed));
    }
    return Integer.parseInt(typed);
  }
}

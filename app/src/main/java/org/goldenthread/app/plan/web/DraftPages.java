package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.internal.Clash;
import org.goldenthread.app.plan.internal.Draft;
import org.goldenthread.app.plan.internal.DraftContent;
import org.goldenthread.app.plan.internal.DraftState;
import org.goldenthread.app.plan.internal.Drafts;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.PlanApproval.Outcome;
import org.goldenthread.app.plan.internal.PlanDifference;
import org.goldenthread.app.plan.web.PlanDesk.OnDesk;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of drafts: what they change, and what can be done with them. */
@Component
class DraftPages {
  private final PlanDesk desk;
  private final Drafts drafts;
  private final DifferenceMaker difference;
  private final Messages messages;

  DraftPages(PlanDesk desk, Drafts drafts, DifferenceMaker difference, Messages messages) {
    this.desk = desk;
    this.drafts = drafts;
    this.difference = difference;
    this.messages = messages;
  }

  /** The plan with what can be done to each item. */
  EditPlanPage overview(OnDesk on) {
    Draft own = on.workspace().draft();
    DraftContent content = on.workspace().content();
    Set<Long> touched = content.touched();
    String query = ItemEditing.query(on);
    Map<Long, Integer> depths = new HashMap<>();
    var rows = new ArrayList<EditPlanPage.Row>();
    for (ItemContent item : content.result().items()) {
      int depth = item.parent() == null ? 0 : depths.getOrDefault(item.parent(), 0) + 1;
      depths.put(item.item(), depth);
      rows.add(
          new EditPlanPage.Row(
              item.level(),
              item.label(),
              depth,
              on.href() + "/items/" + desk.slug(item.item()),
              query,
              touched.contains(item.item())));
    }
    return new EditPlanPage(
        on.visit()
            .page(
                messages.text("plan.edit.plan.title", on.plan().name()),
                Section.PLAN,
                on.home(),
                on.planLink()),
        on.planLink(),
        own == null ? null : link(on.visit(), on.plan(), own),
        drafts.all(on.plan().id()).stream()
            .filter(d -> d.state().isOpen() && (own == null || d.id() != own.id()))
            .map(d -> link(on.visit(), on.plan(), d))
            .toList(),
        rows,
        on.href() + "/add" + query);
  }

  /** "Draft 2: 5 changes, proposed". */
  Link link(Visit visit, PlanHeader plan, Draft draft) {
    return new Link(
        messages.count(
            "plan.draft.link",
            drafts.content(draft).difference().size(),
            draft.number(),
            messages.text("plan.draft.state." + draft.state().word())),
        visit.href("/plans/" + plan.slug() + "/drafts/" + draft.number()));
  }

  DraftPage page(Visit visit, PlanHeader plan, Draft draft, Form form, @Nullable Outcome outcome) {
    DraftContent content = drafts.content(draft);
    String href = visit.href("/plans/" + plan.slug());
    Set<Long> touched = content.touched();
    boolean mayPropose = desk.may(visit, DraftState.Move.PROPOSE.permission(), touched);
    boolean canEdit = draft.state().isOpenToEdits() && mayPropose;
    String query = "?" + PlanDesk.DRAFT + "=" + draft.number();
    return new DraftPage(
        visit.page(
            messages.text("plan.draft.title", draft.number()),
            Section.PLAN,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(plan.name(), href)),
        form,
        new Link(plan.name(), href),
        href + "/drafts/" + draft.number(),
        "plan.draft.state." + draft.state().word(),
        outcome == null ? null : happened(outcome),
        draft.isOutdated()
            ? messages.text("plan.draft.outdated", draft.base().number())
            : messages.text("plan.draft.based-on", draft.base().number()),
        draft.last().number(),
        difference.view(
            content.base(),
            content.result(),
            id -> canEdit ? href + "/items/" + desk.slug(id) + "/edit" + query : null,
            reasons(content),
            canEdit),
        draft.steps().stream()
            .map(
                s ->
                    new DraftPage.Step(
                        "plan.draft.state." + s.state().word(), s.note(), s.by().post(), s.on()))
            .toList(),
        moves(visit, draft, touched),
        canEdit,
        draft.isOutdated() && mayPropose,
        outcome instanceof Outcome.Outdated outdated ? clashes(outdated) : List.of(),
        href + "/edit" + query);
  }

  private List<DraftPage.Move> moves(Visit visit, Draft draft, Set<Long> touched) {
    return DraftState.Move.from(draft.state()).stream()
        .filter(m -> m != DraftState.Move.BRING_UP_TO_DATE)
        .filter(m -> desk.may(visit, m.permission(), touched))
        .map(m -> new DraftPage.Move(m.word(), m.needsNote()))
        .toList();
  }

  private static Map<Long, String> reasons(DraftContent content) {
    return content.edits().values().stream()
        .filter(e -> e.withdrawnBecause() != null)
        .collect(
            Collectors.toMap(
                e -> e.placed().content().item(), e -> String.valueOf(e.withdrawnBecause())));
  }

  private @Nullable String happened(Outcome outcome) {
    if (outcome instanceof Outcome.MovedOn moved) {
      return messages.text(
          "plan.draft.moved-on",
          messages.text("plan.draft.state." + moved.draft().state().word()),
          moved.draft().last().by().post());
    }
    if (outcome instanceof Outcome.Outdated outdated) {
      return messages.text("plan.draft.superseded", outdated.current().number());
    }
    return outcome instanceof Outcome.Empty ? messages.text("plan.draft.empty") : null;
  }

  private List<DraftPage.Clash> clashes(Outcome.Outdated outdated) {
    return outdated.clashes().stream().map(this::clash).toList();
  }

  private DraftPage.Clash clash(Clash clash) {
    ItemContent approved = clash.approved();
    ItemContent draft = clash.draft();
    ItemContent any = approved == null ? java.util.Objects.requireNonNull(draft) : approved;
    List<ItemContent.Field> fields =
        approved == null || draft == null
            ? List.of(ItemContent.Field.TEXT)
            : PlanDifference.fields(approved, draft);
    return new DraftPage.Clash(
        clash.item(), any.label(), words(approved, fields), words(draft, fields));
  }

  private List<DifferenceView.FieldChange> words(
      @Nullable ItemContent item, List<ItemContent.Field> fields) {
    return fields.stream()
        .map(
            f -> {
              String text =
                  item == null ? messages.text("plan.diff.withdrawn") : difference.inWords(item, f);
              return new DifferenceView.FieldChange(
                  "plan.diff.field." + f.word(), WordDiff.of(text, text));
            })
        .toList();
  }

  /** The drafts of a plan that wait for approval, for those who may see them. */
  List<Draft> proposed(Visit visit, PlanHeader plan) {
    return visit.asAt().date() == null && visit.may(Permission.PROPOSE_PLAN)
        ? drafts.all(plan.id()).stream().filter(d -> d.state() == DraftState.PROPOSED).toList()
        : List.of();
  }

  /** What a plan's page offers those who may change it. */
  EditLinks links(Visit visit, PlanHeader plan) {
    boolean may = visit.asAt().date() == null && visit.may(Permission.PROPOSE_PLAN);
    String href = visit.href("/plans/" + plan.slug());
    return new EditLinks(
        may ? new Link(messages.text("plan.edit.link"), href + "/edit") : null,
        proposed(visit, plan).stream().map(d -> link(visit, plan, d)).toList());
  }

  /** What an item's page offers those who may change it. */
  EditLinks links(Visit visit, PlanHeader plan, long item, String href) {
    boolean may =
        visit.asAt().date() == null
            && visit.may(Permission.PROPOSE_PLAN)
            && desk.may(visit, Permission.PROPOSE_PLAN, Set.of(item));
    return new EditLinks(
        may ? new Link(messages.text("plan.item.edit.link"), href + "/edit") : null,
        proposed(visit, plan).stream()
            .filter(d -> drafts.content(d).touched().contains(item))
            .map(d -> link(visit, plan, d))
            .toList());
  }
}

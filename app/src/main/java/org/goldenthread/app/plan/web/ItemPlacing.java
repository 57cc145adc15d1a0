package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.app.plan.internal.PlanEditing;
import org.goldenthread.app.plan.internal.PlanEditing.Saved;
import org.goldenthread.app.plan.web.PlanDesk.OnDesk;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The forms that move, withdraw and renumber items. Called within a write. */
@Component
class ItemPlacing {
  private static final int LONGEST_REASON = 1_000;
  private static final int LONGEST_PREFIX = 30;

  private final PlanDesk desk;
  private final PlanEditing editing;
  private final ItemEditing words;
  private final Pages pages;
  private final Messages messages;

  ItemPlacing(
      PlanDesk desk, PlanEditing editing, ItemEditing words, Pages pages, Messages messages) {
    this.desk = desk;
    this.editing = editing;
    this.words = words;
    this.pages = pages;
    this.messages = messages;
  }

  ResponseEntity<byte[]> moveForm(Visit visit, String plan, String slug) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    return pages.show(movePage(on, item, slug, Form.blank().with("parent", "" + parent(item))));
  }

  private static long parent(ItemContent item) {
    return item.parent() == null ? 0 : item.parent();
  }

  ResponseEntity<byte[]> move(Visit visit, String plan, String slug, Form form) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    String way = form.value("way");
    if (way.equals("up") || way.equals("down")) {
      Saved saved = editing.shift(on.desk(), item.item(), way.equals("up"));
      return saved instanceof Saved.InDraft
          ? Pages.seeOther(on.href() + "/items/" + slug + "/move" + ItemEditing.query(on))
          : refused(on, item, slug, form, saved);
    }
    String asked = form.value("parent");
    if (!asked.matches("\\d{1,18}")) {
      return pages.show(
          movePage(
              on, item, slug, form.withProblem("parent", messages.text("plan.move.no-parent"))));
    }
    long under = Long.parseLong(asked);
    Saved saved = editing.moveUnder(on.desk(), item.item(), under == 0 ? null : under);
    return saved instanceof Saved.InDraft done
        ? Pages.seeOther(on.draftHref(done.draft()) + "#item-" + done.item())
        : refused(on, item, slug, form, saved);
  }

  private ResponseEntity<byte[]> refused(
      OnDesk on, ItemContent item, String slug, Form form, Saved saved) {
    return pages.show(movePage(on, item, slug, form.withProblem("parent", words.refusal(saved))));
  }

  private ItemMovePage movePage(OnDesk on, ItemContent item, String slug, Form form) {
    PlanContent now = on.workspace().content().result();
    Map<Long, ItemContent> byId = now.byId();
    List<Long> siblings = now.order().getOrDefault(item.parent(), List.of());
    Set<Long> below =
        now.below(item.item()).stream().map(ItemContent::item).collect(Collectors.toSet());
    var parents = new ArrayList<Option>();
    parents.add(Option.of("0", messages.text("plan.diff.top")));
    now.items().stream()
        .filter(i -> i.item() != item.item() && !below.contains(i.item()))
        .forEach(i -> parents.add(Option.of("" + i.item(), shortened(i.label()))));
    return new ItemMovePage(
        page(on, messages.text("plan.move.title", item.label())),
        form,
        back(on, slug),
        item.level(),
        on.draftField(),
        siblings.stream().map(s -> Objects.requireNonNull(byId.get(s)).label()).toList(),
        siblings.indexOf(item.item()),
        parents);
  }

  static String shortened(String label) {
    return label.length() > 90 ? label.substring(0, 89) + "…" : label;
  }

  ResponseEntity<byte[]> withdrawForm(Visit visit, String plan, String slug) {
    OnDesk on = desk.open(visit, plan);
    return pages.show(withdrawPage(on, desk.item(on, slug), slug, Form.blank()));
  }

  ResponseEntity<byte[]> withdraw(Visit visit, String plan, String slug, Form typed) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    Form form = checkReason(typed, "reason");
    if (form.hasProblems()) {
      return pages.show(withdrawPage(on, item, slug, form));
    }
    String reason = ItemForms.clean(form.value("reason"));
    Saved saved = editing.withdraw(on.desk(), item.item(), reason);
    return saved instanceof Saved.InDraft done
        ? Pages.seeOther(on.draftHref(done.draft()))
        : pages.show(
            withdrawPage(on, item, slug, form.withProblem("reason", words.refusal(saved))));
  }

  private Form checkReason(Form form, String field) {
    String reason = ItemForms.clean(form.value(field));
    if (reason.isEmpty()) {
      return form.withProblem(field, messages.text("plan.withdraw.no-reason"));
    }
    return reason.length() > LONGEST_REASON
        ? form.withProblem(
            field,
            messages.text(
                "plan.edit.too-long",
                messages.text("plan.withdraw.reason"),
                LONGEST_REASON,
                reason.length()))
        : form;
  }

  private ItemWithdrawPage withdrawPage(OnDesk on, ItemContent item, String slug, Form form) {
    return new ItemWithdrawPage(
        page(on, messages.text("plan.withdraw.title", item.label())),
        form,
        back(on, slug),
        item.level(),
        on.draftField(),
        on.workspace().content().result().below(item.item()).stream()
            .map(ItemContent::label)
            .toList());
  }

  /** Shows what the items below would be called. */
  ResponseEntity<byte[]> renumberForm(Visit visit, String plan, String slug, Form typed) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    boolean asked = typed.typed().containsKey("start");
    Form form =
        asked
            ? checkNumbering(typed)
            : Form.blank()
                .with("prefix", item.ref() == null ? "" : item.ref() + ".")
                .with("start", "1");
    return pages.show(renumberPage(on, item, slug, form, asked && !form.hasProblems()));
  }

  ResponseEntity<byte[]> renumber(Visit visit, String plan, String slug, Form typed) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    Form form = checkNumbering(typed);
    if (form.hasProblems()) {
      return pages.show(renumberPage(on, item, slug, form, false));
    }
    Map<Long, String> references = references(on, item, form);
    desk.require(visit, Permission.PROPOSE_PLAN, references.keySet());
    if (!form.value("stamp").equals(stamp(on, item))) {
      return pages.show(
          renumberPage(
              on,
              item,
              slug,
              form.withProblem("start", messages.text("plan.renumber.changed")),
              true));
    }
    Saved saved = editing.renumber(on.desk(), references);
    return saved instanceof Saved.InDraft done
        ? Pages.seeOther(on.draftHref(done.draft()))
        : pages.show(
            renumberPage(on, item, slug, form.withProblem("start", words.refusal(saved)), false));
  }

  private Form checkNumbering(Form typed) {
    Form form = typed;
    if (!form.value("start").matches("\\d{1,4}")) {
      form = form.withProblem("start", messages.text("plan.renumber.no-start"));
    }
    if (form.value("prefix").length() > LONGEST_PREFIX) {
      form =
          form.withProblem(
              "prefix",
              messages.text(
                  "plan.edit.too-long",
                  messages.text("plan.renumber.prefix"),
                  LONGEST_PREFIX,
                  form.value("prefix").length()));
    }
    return form;
  }

  /** The items directly below, in order, as prefix and number; as wide as the first is typed. */
  private static Map<Long, String> references(OnDesk on, ItemContent item, Form form) {
    String first = form.value("start");
    int number = Integer.parseInt(first);
    Map<Long, String> references = new LinkedHashMap<>();
    for (ItemContent child : children(on, item)) {
      String digits = Integer.toString(number++);
      String wide = "0".repeat(Math.max(0, first.length() - digits.length())) + digits;
      references.put(child.item(), ItemForms.clean(form.value("prefix")) + wide);
    }
    return references;
  }

  private static List<ItemContent> children(OnDesk on, ItemContent item) {
    return on.workspace().content().result().items().stream()
        .filter(i -> Objects.equals(i.parent(), item.item()))
        .toList();
  }

  private static String stamp(OnDesk on, ItemContent item) {
    return Integer.toHexString(children(on, item).hashCode());
  }

  private RenumberPage renumberPage(
      OnDesk on, ItemContent item, String slug, Form form, boolean preview) {
    Map<Long, String> references = preview ? references(on, item, form) : Map.of();
    return new RenumberPage(
        page(on, messages.text("plan.renumber.title", item.label())),
        form,
        back(on, slug),
        item.level(),
        on.draftField(),
        children(on, item).stream()
            .filter(c -> references.containsKey(c.item()))
            .map(
                c ->
                    new RenumberPage.Row(
                        c.text(),
                        c.ref() == null ? messages.text("shell.not-known") : c.ref(),
                        Objects.requireNonNull(references.get(c.item()))))
            .toList(),
        stamp(on, item));
  }

  private Link back(OnDesk on, String slug) {
    return new Link(
        messages.text("plan.edit.back-to-item"),
        on.href() + "/items/" + slug + "/edit" + ItemEditing.query(on));
  }

  private static Page page(OnDesk on, String title) {
    return on.visit().page(title, Section.PLAN);
  }
}

package org.goldenthread.app.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.internal.EarlierWordings;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.Opened;
import org.goldenthread.app.plan.internal.PlanEditing;
import org.goldenthread.app.plan.internal.PlanEditing.Saved;
import org.goldenthread.app.plan.web.PlanDesk.OnDesk;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The forms that edit an item's words and add an item. Called within a write. */
@Component
class ItemEditing {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  private final PlanDesk desk;
  private final PlanEditing editing;
  private final EarlierWordings wordings;
  private final ItemForms forms;
  private final Pages pages;
  private final Messages messages;

  ItemEditing(
      PlanDesk desk,
      PlanEditing editing,
      EarlierWordings wordings,
      ItemForms forms,
      Pages pages,
      Messages messages) {
    this.desk = desk;
    this.editing = editing;
    this.wordings = wordings;
    this.forms = forms;
    this.pages = pages;
    this.messages = messages;
  }

  ResponseEntity<byte[]> form(Visit visit, String plan, String slug) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    Opened opened = on.workspace().opened(item.item());
    return pages.show(page(on, item, slug, ItemForms.fill(item), opened));
  }

  ResponseEntity<byte[]> save(Visit visit, String plan, String slug, Form typed) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    Opened opened = opened(typed);
    Form form = forms.check(typed, item, on.plan().levels());
    if (form.hasProblems()) {
      return pages.show(page(on, item, slug, form, opened));
    }
    Saved saved = editing.save(on.desk(), item.item(), opened, i -> ItemForms.read(form, i));
    return saved instanceof Saved.Conflict c
        ? conflict(on, slug, form, c)
        : answer(on, slug, form, opened, item, saved);
  }

  static Opened opened(Form typed) {
    // Without the field nothing is known of what was read: the form is shown again as a conflict.
    return Opened.read(typed.value(ItemForms.OPENED)).orElse(new Opened(0, 0));
  }

  private ResponseEntity<byte[]> answer(
      OnDesk on, String slug, Form form, Opened opened, ItemContent item, Saved saved) {
    return saved instanceof Saved.InDraft done
        ? Pages.seeOther(on.draftHref(done.draft()) + "#item-" + done.item())
        : pages.show(page(on, item, slug, form.withProblem("text", refusal(saved)), opened));
  }

  /** Why nothing was saved, in words. */
  String refusal(Saved saved) {
    if (saved instanceof Saved.NotOpen not) {
      return messages.text(
          "plan.edit.not-open",
          not.draft().number(),
          messages.text("plan.draft.state." + not.draft().state().word()));
    }
    return saved instanceof Saved.Conflict gone
        ? messages.text("plan.edit.gone", gone.by())
        : messages.text("plan.edit.no-way-up");
  }

  private ResponseEntity<byte[]> conflict(OnDesk on, String slug, Form form, Saved.Conflict c) {
    ItemContent theirs = c.theirs();
    if (theirs == null) {
      ItemContent item = desk.item(on, slug);
      return pages.show(page(on, item, slug, form.withProblem("text", refusal(c)), c.opened()));
    }
    ItemContent was = c.was() == null ? theirs : c.was();
    Conflict both = forms.conflict(form, theirs, was, c.opened().written(), c.by(), when(c.at()));
    if (!both.isChosen(form)) {
      return pages.show(
          new ConflictPage(
              page(on, messages.text("plan.edit.title", theirs.label())),
              both.ask(form, messages)
                  .with("draft", on.draftField())
                  .with("opened", c.opened().written()),
              new Link(theirs.label(), on.href() + "/items/" + slug),
              both,
              List.of("draft", "opened")));
    }
    Form settled = forms.check(both.settled(form), theirs, on.plan().levels());
    if (settled.hasProblems()) {
      return pages.show(page(on, theirs, slug, settled, c.opened()));
    }
    Saved saved =
        editing.save(on.desk(), theirs.item(), c.opened(), i -> ItemForms.read(settled, i));
    return answer(on, slug, settled, c.opened(), theirs, saved);
  }

  String when(Instant at) {
    ZonedDateTime then = at.atZone(London.ZONE);
    LocalDate day = then.toLocalDate();
    return messages.text(
        "plan.edit.when", TIME.format(then).toLowerCase(Locale.UK), messages.date(day));
  }

  /** The form for a new item under another, or at the top of the plan. */
  ResponseEntity<byte[]> addForm(Visit visit, String plan, @Nullable String under) {
    OnDesk on = desk.open(visit, plan);
    ItemContent parent = under == null ? null : desk.item(on, under);
    return pages.show(addPage(on, parent, Form.blank().with("level", next(on, parent))));
  }

  ResponseEntity<byte[]> add(Visit visit, String plan, @Nullable String under, Form typed) {
    OnDesk on = desk.open(visit, plan);
    ItemContent parent = under == null ? null : desk.item(on, under);
    desk.require(
        visit, Permission.PROPOSE_PLAN, parent == null ? List.of(0L) : List.of(parent.item()));
    Form form = forms.check(typed, null, on.plan().levels());
    if (form.hasProblems()) {
      return pages.show(addPage(on, parent, form));
    }
    Long below = parent == null ? null : parent.item();
    Saved saved = editing.add(on.desk(), id -> ItemForms.read(form, blank(id, below)));
    return saved instanceof Saved.InDraft done
        ? Pages.seeOther(on.draftHref(done.draft()) + "#item-" + done.item())
        : pages.show(addPage(on, parent, form.withProblem("text", refusal(saved))));
  }

  private static ItemContent blank(long id, @Nullable Long parent) {
    return new ItemContent(
        id, parent, "-", null, "-", null, null, false, List.of(), null, null, null, List.of(),
        List.of());
  }

  /** The level word below that of the parent. */
  private static String next(OnDesk on, @Nullable ItemContent parent) {
    List<String> levels = on.plan().levels();
    int at = parent == null ? 0 : levels.indexOf(parent.level()) + 1;
    return levels.get(Math.min(at, levels.size() - 1));
  }

  private ItemFormPage addPage(OnDesk on, @Nullable ItemContent parent, Form form) {
    return new ItemFormPage(
        page(on, messages.text("plan.add.title")),
        form,
        new Link(messages.text("plan.edit.back"), on.href() + "/edit"),
        parent == null
            ? messages.text("plan.add.top")
            : messages.text("plan.add.under", parent.label()),
        on.draftField(),
        null,
        levels(on, null),
        List.of(),
        "",
        List.of());
  }

  private ItemFormPage page(OnDesk on, ItemContent item, String slug, Form form, Opened opened) {
    String href = on.href() + "/items/" + slug;
    return new ItemFormPage(
        page(on, messages.text("plan.edit.title", item.label())),
        form,
        new Link(messages.text("plan.edit.back"), on.href() + "/edit"),
        item.level(),
        on.draftField(),
        opened.written(),
        levels(on, item),
        more(on, href),
        href + "/restore",
        wordings.of(on.plan().id(), item).stream().map(this::earlier).toList());
  }

  private ItemFormPage.Earlier earlier(EarlierWordings.Wording wording) {
    return new ItemFormPage.Earlier(
        wording.version().number(),
        wording.version().knownOn(),
        wording.version().madeBy(),
        ItemPlacing.shortened(wording.content().label()),
        wording.fields().stream().map(f -> messages.text("plan.diff.field." + f.word())).toList());
  }

  private List<Link> more(OnDesk on, String href) {
    String query = query(on);
    var more = new ArrayList<Link>();
    for (String form : List.of("leads", "move", "add", "renumber", "withdraw")) {
      more.add(new Link(messages.text("plan.edit.more." + form), href + "/" + form + query));
    }
    return more;
  }

  static String query(OnDesk on) {
    return on.draftField().isEmpty() ? "" : "?" + PlanDesk.DRAFT + "=" + on.draftField();
  }

  private static List<Option> levels(OnDesk on, @Nullable ItemContent item) {
    var levels = new ArrayList<>(on.plan().levels());
    if (item != null && !levels.contains(item.level())) {
      levels.add(item.level());
    }
    return levels.stream().map(l -> Option.of(l, l)).toList();
  }

  private static org.goldenthread.app.shell.Page page(OnDesk on, String title) {
    return on.visit().page(title, Section.PLAN);
  }
}

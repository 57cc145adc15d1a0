package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.ItemContent.Field;
import org.goldenthread.app.plan.internal.ItemContent.Lead;
import org.goldenthread.app.plan.internal.ItemContent.Named;
import org.goldenthread.app.plan.internal.Opened;
import org.goldenthread.app.plan.internal.PlanEditing;
import org.goldenthread.app.plan.internal.PlanEditing.Saved;
import org.goldenthread.app.plan.web.PlanDesk.OnDesk;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The form for who leads an item and what it is linked with. Called within a write. */
@Component
class ItemLeadEditing {
  private static final List<String> ROLES =
      List.of("strategic", "lead-officer", "delivery", "strategy", "unspecified");
  private static final List<String> KINDS = List.of("see-also", "linked-to", "same-as");
  private static final int MOST = 40;
  private static final int LONGEST = 200;
  private static final int SPARE = 3;

  private final PlanDesk desk;
  private final PlanEditing editing;
  private final ItemEditing words;
  private final DifferenceMaker difference;
  private final People people;
  private final Pages pages;
  private final Messages messages;

  ItemLeadEditing(
      PlanDesk desk,
      PlanEditing editing,
      ItemEditing words,
      DifferenceMaker difference,
      People people,
      Pages pages,
      Messages messages) {
    this.desk = desk;
    this.editing = editing;
    this.words = words;
    this.difference = difference;
    this.people = people;
    this.pages = pages;
    this.messages = messages;
  }

  ResponseEntity<byte[]> form(Visit visit, String plan, String slug) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    PeopleSnapshot directory = people.snapshot(KnownBy.NOW);
    Opened opened = on.workspace().opened(item.item());
    return pages.show(page(on, item, slug, fill(item, directory), opened, null, directory));
  }

  ResponseEntity<byte[]> save(Visit visit, String plan, String slug, Form typed) {
    OnDesk on = desk.open(visit, plan);
    ItemContent item = desk.item(on, slug);
    PeopleSnapshot directory = people.snapshot(KnownBy.NOW);
    Opened opened = ItemEditing.opened(typed);
    Form form = check(typed);
    if (form.hasProblems()) {
      return pages.show(page(on, item, slug, form, opened, null, directory));
    }
    Saved saved =
        editing.save(
            on.desk(),
            item.item(),
            opened,
            i -> i.withLeads(leads(form, i, directory)).withLinks(links(form, on)));
    if (saved instanceof Saved.InDraft done) {
      return Pages.seeOther(on.draftHref(done.draft()) + "#item-" + done.item());
    }
    if (saved instanceof Saved.Conflict c) {
      return pages.show(conflict(on, item, slug, form, c, directory));
    }
    return pages.show(
        page(
            on,
            item,
            slug,
            form.withProblem(lead(0, "role"), words.refusal(saved)),
            opened,
            null,
            directory));
  }

  /** What was typed stays, beside what somebody else saved meanwhile. */
  private ItemLeadsPage conflict(
      OnDesk on,
      ItemContent item,
      String slug,
      Form form,
      Saved.Conflict c,
      PeopleSnapshot directory) {
    ItemContent theirs = c.theirs();
    if (theirs == null) {
      return page(
          on,
          item,
          slug,
          form.withProblem(lead(0, "role"), words.refusal(c)),
          c.opened(),
          null,
          directory);
    }
    String now =
        messages.text(
            "plan.leads.now",
            difference.inWords(theirs, Field.LEADS),
            difference.inWords(theirs, Field.LINKS));
    String problem = messages.text("plan.leads.conflict", c.by(), words.when(c.at()));
    return page(
        on, item, slug, form.withProblem(lead(0, "role"), problem), c.opened(), now, directory);
  }

  static String lead(int row, String part) {
    return "lead-" + row + "-" + part;
  }

  static String link(int row, String part) {
    return "link-" + row + "-" + part;
  }

  private static Form fill(ItemContent item, PeopleSnapshot directory) {
    Form form = Form.blank();
    for (int n = 0; n < item.leads().size(); n++) {
      Lead lead = item.leads().get(n);
      Optional<Party> party = directory.party(lead.who().party());
      form =
          form.with(lead(n, "role"), lead.role())
              .with(lead(n, "party"), party.map(p -> p.key().toString()).orElse(""))
              .with(lead(n, "name"), party.isPresent() ? "" : lead.who().name())
              .with(lead(n, "asked"), lead.asked() ? "yes" : "");
    }
    for (int n = 0; n < item.links().size(); n++) {
      ItemContent.Link link = item.links().get(n);
      form =
          form.with(link(n, "kind"), link.kind())
              .with(link(n, "item"), link.toItem() == null ? "" : link.toItem().toString())
              .with(link(n, "text"), link.toText());
    }
    return form;
  }

  private Form check(Form typed) {
    Form form = typed;
    for (int n = 0; n < MOST; n++) {
      String name = form.value(lead(n, "name"));
      if (name.length() > LONGEST) {
        form =
            form.withProblem(
                lead(n, "name"),
                messages.text(
                    "plan.edit.too-long",
                    messages.text("plan.leads.name"),
                    LONGEST,
                    name.length()));
      }
      if (!name.isEmpty() && !form.value(lead(n, "party")).isEmpty()) {
        form = form.withProblem(lead(n, "name"), messages.text("plan.leads.both"));
      }
      String text = form.value(link(n, "text"));
      if (text.length() > LONGEST) {
        form =
            form.withProblem(
                link(n, "text"),
                messages.text(
                    "plan.edit.too-long",
                    messages.text("plan.leads.link-text"),
                    LONGEST,
                    text.length()));
      }
    }
    return form;
  }

  private static List<Lead> leads(Form form, ItemContent was, PeopleSnapshot directory) {
    var leads = new ArrayList<Lead>();
    for (int n = 0; n < MOST; n++) {
      Named who = who(form, n, was, directory);
      String role = form.value(lead(n, "role"));
      if (who != null) {
        leads.add(
            new Lead(
                ROLES.contains(role) ? role : "unspecified",
                who,
                form.checked(lead(n, "asked"), "yes")));
      }
    }
    return leads.stream().distinct().toList();
  }

  private static @Nullable Named who(
      Form form, int row, ItemContent was, PeopleSnapshot directory) {
    String key = form.value(lead(row, "party"));
    if (!key.isEmpty()) {
      return party(key, directory)
          .map(p -> new Named(p.id(), String.valueOf(directory.name(p))))
          .orElse(null);
    }
    String name = ItemForms.orNull(form.value(lead(row, "name")));
    return name == null
        ? null
        : was.leads().stream()
            .map(Lead::who)
            .filter(w -> w.name().equals(name))
            .findFirst()
            .orElse(new Named(null, name));
  }

  private static Optional<Party> party(String key, PeopleSnapshot directory) {
    try {
      return directory.party(UUID.fromString(key));
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  private static List<ItemContent.Link> links(Form form, OnDesk on) {
    var links = new ArrayList<ItemContent.Link>();
    for (int n = 0; n < MOST; n++) {
      String kind = form.value(link(n, "kind"));
      String typed = ItemForms.clean(form.value(link(n, "text")));
      String chosen = form.value(link(n, "item"));
      Optional<ItemContent> to =
          chosen.matches("\\d{1,18}")
              ? on.workspace().item(Long.parseLong(chosen))
              : Optional.empty();
      if (to.isPresent() || !typed.isEmpty()) {
        String text = typed.isEmpty() ? ItemPlacing.shortened(to.orElseThrow().label()) : typed;
        links.add(
            new ItemContent.Link(
                KINDS.contains(kind) ? kind : "see-also",
                text,
                to.map(ItemContent::item).orElse(null)));
      }
    }
    return links.stream().distinct().toList();
  }

  private ItemLeadsPage page(
      OnDesk on,
      ItemContent item,
      String slug,
      Form form,
      Opened opened,
      @Nullable String now,
      PeopleSnapshot directory) {
    return new ItemLeadsPage(
        on.visit().page(messages.text("plan.leads.title", item.label()), Section.PLAN),
        form,
        new Link(
            messages.text("plan.edit.back-to-item"),
            on.href() + "/items/" + slug + "/edit" + ItemEditing.query(on)),
        item.level(),
        on.draftField(),
        opened.written(),
        now,
        rows(form, "lead", item.leads().size()),
        rows(form, "link", item.links().size()),
        options(ROLES, "plan.leads.role."),
        parties(directory),
        options(KINDS, "plan.link."),
        items(on, item));
  }

  /** As many rows as were sent or are stored, and some to spare. */
  private static List<Integer> rows(Form form, String what, int stored) {
    int sent =
        (int)
            IntStream.range(0, MOST)
                .filter(
                    n ->
                        form.typed().containsKey(what + "-" + n + "-" + "role")
                            || form.typed().containsKey(what + "-" + n + "-" + "kind"))
                .count();
    int rows = Math.min(MOST, Math.max(sent, stored + SPARE));
    return IntStream.range(0, rows).boxed().toList();
  }

  private List<Option> options(List<String> values, String key) {
    return values.stream().map(v -> Option.of(v, messages.text(key + v))).toList();
  }

  private List<Option> parties(PeopleSnapshot directory) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", messages.text("plan.leads.none")));
    for (Parties.Kind kind :
        List.of(
            Parties.Kind.POST,
            Parties.Kind.TEAM,
            Parties.Kind.ORGANISATION,
            Parties.Kind.BOARD,
            Parties.Kind.PERSON)) {
      for (Party party : directory.all(kind)) {
        String name = directory.name(party);
        if (name != null) {
          options.add(
              Option.of(
                  party.key().toString(),
                  messages.text("plan.leads.kind." + kind.word(), ItemPlacing.shortened(name))));
        }
      }
    }
    return options;
  }

  private List<Option> items(OnDesk on, ItemContent item) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", messages.text("plan.leads.no-item")));
    on.workspace().content().result().items().stream()
        .filter(i -> i.item() != item.item())
        .forEach(i -> options.add(Option.of("" + i.item(), ItemPlacing.shortened(i.label()))));
    return options;
  }
}

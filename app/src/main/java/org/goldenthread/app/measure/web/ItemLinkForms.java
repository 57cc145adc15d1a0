package org.goldenthread.app.measure.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.ItemLinks;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.springframework.stereotype.Component;

/** Asks which items a measure shows, and saves it. What others chose meanwhile stays. */
@Component
class ItemLinkForms {
  private static final int LONGEST = 2000;
  private static final int MOST = 100;

  private final ItemLinks links;
  private final Plans plans;
  private final MeasureForms forms;
  private final Messages messages;

  ItemLinkForms(ItemLinks links, Plans plans, MeasureForms forms, Messages messages) {
    this.links = links;
    this.plans = plans;
    this.forms = forms;
    this.messages = messages;
  }

  ItemsFormPage page(Visit visit, Measure measure) {
    String[] shown = links.of(measure).stream().map(String::valueOf).toArray(String[]::new);
    return page(
        visit, measure, Form.blank().with("keep", shown).with("was", String.join(" ", shown)));
  }

  private ItemsFormPage page(Visit visit, Measure measure, Form form) {
    List<Long> shown = links.of(measure);
    Map<Long, ItemAddress> addresses = plans.addresses(shown, KnownBy.NOW);
    return new ItemsFormPage(
        forms.page(visit, "measure.items.title", measure),
        form,
        forms.back(visit, measure),
        shown.stream()
            .flatMap(
                i ->
                    Stream.ofNullable(addresses.get(i))
                        .map(a -> Option.of(Long.toString(i), a.label())))
            .toList());
  }

  Reply save(Visit visit, Measure measure, Form typed) {
    var in = new FormReader(typed, messages);
    Set<Long> removed = ids(typed.value("was"));
    removed.removeAll(ids(String.join(" ", typed.values("keep"))));
    Set<Long> added = added(in);
    String reason = in.reason();
    if (!in.hasProblems()) {
      EditOutcome outcome = links.change(measure, added, removed, visit.author(), reason);
      if (outcome instanceof EditOutcome.Saved) {
        return new Reply.GoTo(MeasureFinder.href(visit, measure) + "#used");
      }
      in.problem("add", messages.text("measure.form.nothing-changed"));
    }
    return new Reply.Show(page(visit, measure, in.form()));
  }

  /** The items whose references were typed, each in whichever plan has it. */
  private Set<Long> added(FormReader in) {
    String typed = in.optional("add", "measure.items.add", LONGEST);
    Set<Long> found = new TreeSet<>();
    if (typed == null || in.hasProblems()) {
      return found;
    }
    Map<String, List<Long>> byRef = references();
    Stream.of(typed.split("[,;\\n]", -1))
        .map(String::strip)
        .filter(ref -> !ref.isEmpty())
        .limit(MOST)
        .forEach(
            ref -> {
              List<Long> items = byRef.getOrDefault(key(ref), List.of());
              if (items.size() == 1) {
                found.add(items.get(0));
              } else {
                in.problem(
                    "add",
                    items.isEmpty()
                        ? messages.text("measure.items.unknown", ref)
                        : messages.text("measure.items.several", ref, items.size()));
              }
            });
    return found;
  }

  /** The ids of all items that have a reference; an item is also found by plan and reference. */
  private Map<String, List<Long>> references() {
    record Named(String key, long item) {}
    return plans.all(KnownBy.NOW).stream()
        .map(PlanHeader::slug)
        .flatMap(slug -> plans.snapshot(slug, KnownBy.NOW).stream())
        .flatMap(
            plan ->
                plan.items().stream()
                    .flatMap(i -> names(plan, i).map(name -> new Named(key(name), i.id()))))
        .distinct()
        .collect(
            Collectors.groupingBy(
                Named::key,
                LinkedHashMap::new,
                Collectors.mapping(Named::item, Collectors.toList())));
  }

  private static Stream<String> names(PlanSnapshot plan, PlanItem item) {
    return Stream.ofNullable(item.ref())
        .flatMap(ref -> Stream.of(ref, plan.header().title() + " " + ref));
  }

  private static String key(String ref) {
    return ref.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9&]+", "");
  }

  private static Set<Long> ids(String joined) {
    return Stream.of(joined.split(" ", -1))
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.app.plan.internal.PlanDifference;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the difference between two versions readable, in the order of the second. */
@Component
class DifferenceMaker {
  private final Messages messages;

  DifferenceMaker(Messages messages) {
    this.messages = messages;
  }

  /**
   * @param href address of an item's page or form; null for none
   * @param reasons why items end, by their ids
   * @param canDrop whether each edit can be taken back
   */
  DifferenceView view(
      PlanContent from,
      PlanContent to,
      Function<Long, @Nullable String> href,
      Map<Long, String> reasons,
      boolean canDrop) {
    PlanDifference difference = PlanDifference.between(from, to);
    Map<Long, PlanDifference.Changed> changed =
        difference.changed().stream().collect(Collectors.toMap(c -> c.after().item(), c -> c));
    Map<Long, PlanDifference.Moved> moved =
        difference.moved().stream().collect(Collectors.toMap(m -> m.after().item(), m -> m));
    Map<Long, PlanDifference.Added> added =
        difference.added().stream().collect(Collectors.toMap(a -> a.item().item(), a -> a));
    var entries = new ArrayList<DifferenceView.Entry>();
    for (ItemContent item : to.items()) {
      var kinds = new ArrayList<String>();
      List<DifferenceView.FieldChange> fields = List.of();
      if (added.containsKey(item.item())) {
        kinds.add("plan.diff.added");
        fields = fields(null, item, List.of(ItemContent.Field.values()));
      }
      PlanDifference.Changed change = changed.get(item.item());
      if (change != null) {
        kinds.add(
            change.fields().contains(ItemContent.Field.REF)
                ? "plan.diff.renumbered"
                : "plan.diff.changed");
        fields = fields(change.before(), item, change.fields());
      }
      if (moved.containsKey(item.item())) {
        kinds.add("plan.diff.moved");
      }
      if (!kinds.isEmpty()) {
        boolean place = added.containsKey(item.item()) || moved.containsKey(item.item());
        entries.add(
            new DifferenceView.Entry(
                item.item(),
                kinds,
                item.label(),
                href.apply(item.item()),
                place ? place(to, item) : null,
                fields,
                canDrop));
      }
    }
    for (ItemContent item : difference.withdrawn()) {
      entries.add(
          new DifferenceView.Entry(
              item.item(),
              List.of("plan.diff.withdrawn"),
              item.label(),
              null,
              reasons.get(item.item()),
              List.of(),
              canDrop));
    }
    return new DifferenceView(entries);
  }

  private String place(PlanContent plan, ItemContent item) {
    Map<Long, ItemContent> byId = new HashMap<>(plan.byId());
    List<Long> siblings = plan.order().getOrDefault(item.parent(), List.of());
    int at = siblings.indexOf(item.item());
    ItemContent before = at < 1 ? null : byId.get(siblings.get(at - 1));
    ItemContent parent = item.parent() == null ? null : byId.get(item.parent());
    String under = parent == null ? messages.text("plan.diff.top") : parent.label();
    return before == null
        ? messages.text("plan.diff.place.first", under)
        : messages.text("plan.diff.place.after", under, before.label());
  }

  private List<DifferenceView.FieldChange> fields(
      @Nullable ItemContent was, ItemContent now, List<ItemContent.Field> fields) {
    return fields.stream()
        .map(
            f ->
                new DifferenceView.FieldChange(
                    "plan.diff.field." + f.word(),
                    WordDiff.of(was == null ? "" : inWords(was, f), inWords(now, f))))
        .filter(f -> !f.words().isEmpty())
        .toList();
  }

  /** A field as text: what is not there is empty. */
  String inWords(ItemContent item, ItemContent.Field field) {
    return switch (field) {
      case BOARD -> item.board() == null ? "" : item.board().name();
      case REPORTED_ELSEWHERE ->
          item.reportedElsewhere() ? messages.text("plan.edit.reported.yes") : "";
      case TAGS -> String.join(", ", item.tags());
      case LEADS -> item.leads().stream().map(this::inWords).collect(Collectors.joining("; "));
      case LINKS ->
          item.links().stream()
              .map(l -> messages.text("plan.link." + l.kind()) + " " + l.toText())
              .collect(Collectors.joining("; "));
      default -> {
        Object value = field.of(item);
        yield value == null ? "" : value.toString();
      }
    };
  }

  private String inWords(ItemContent.Lead lead) {
    String who = messages.text("plan.role." + lead.role(), lead.who().name());
    return lead.asked() ? who + " " + messages.text("plan.lead.asked") : who;
  }
}

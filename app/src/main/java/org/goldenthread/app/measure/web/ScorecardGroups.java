package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Messages;

/**
 * What the rows of a scorecard stand under: by attention unless something else was chosen. A
 * measure of several items stands under the outcome, lead or board of each.
 */
final class ScorecardGroups {
  static final List<String> NAMES = List.of("outcome", "set", "lead", "board");

  private final Visit visit;
  private final Messages messages;
  private final Measures measures;
  private final Plans plans;

  ScorecardGroups(Visit visit, Messages messages, Measures measures, Plans plans) {
    this.visit = visit;
    this.messages = messages;
    this.measures = measures;
    this.plans = plans;
  }

  /** The assessments under their headings, in their own order under each. */
  Map<String, List<SeriesAssessment>> of(List<SeriesAssessment> rows, ScorecardFilter filter) {
    if (filter.group().equals("set")) {
      return sorted(rows, one -> Stream.ofNullable(one.measure().set()).toList());
    }
    if (NAMES.contains(filter.group())) {
      Map<Long, List<String>> headings = headings(rows, filter.group());
      return sorted(rows, one -> headings.getOrDefault(one.measure().id(), List.of()));
    }
    return filter.sort().isEmpty()
        ? byAttention(rows)
        : Map.of(messages.text("measure.title"), rows);
  }

  private Map<String, List<SeriesAssessment>> byAttention(List<SeriesAssessment> rows) {
    Map<String, List<SeriesAssessment>> groups = new LinkedHashMap<>();
    for (SeriesAssessment one : rows) {
      String heading = one.concern().isException() ? "attention" : "others";
      groups
          .computeIfAbsent(messages.text("measure.scorecard." + heading), h -> new ArrayList<>())
          .add(one);
    }
    return groups;
  }

  private Map<String, List<SeriesAssessment>> sorted(
      List<SeriesAssessment> rows, Function<SeriesAssessment, Collection<String>> headings) {
    Map<String, List<SeriesAssessment>> groups = new TreeMap<>(Comparator.naturalOrder());
    List<SeriesAssessment> without = new ArrayList<>();
    for (SeriesAssessment one : rows) {
      Collection<String> under = headings.apply(one);
      under.forEach(h -> groups.computeIfAbsent(h, k -> new ArrayList<>()).add(one));
      if (under.isEmpty()) {
        without.add(one);
      }
    }
    Map<String, List<SeriesAssessment>> all = new LinkedHashMap<>(groups);
    if (!without.isEmpty()) {
      all.put(messages.text("measure.scorecard.group.none"), without);
    }
    return all;
  }

  private Map<Long, List<String>> headings(List<SeriesAssessment> rows, String by) {
    List<Measure> shown = rows.stream().map(SeriesAssessment::measure).toList();
    Map<Long, List<Long>> items = measures.itemsOf(shown, visit.knownBy());
    Map<Long, List<String>> ofItem = new HashMap<>();
    plans.all(visit.knownBy()).stream()
        .flatMap(plan -> plans.snapshot(plan.slug(), visit.knownBy()).stream())
        .forEach(plan -> plan.items().forEach(i -> ofItem.put(i.id(), of(i, plan, by))));
    Map<Long, List<String>> headings = new HashMap<>();
    items.forEach(
        (measure, ids) ->
            headings.put(
                measure,
                ids.stream()
                    .flatMap(id -> ofItem.getOrDefault(id, List.of()).stream())
                    .distinct()
                    .toList()));
    return headings;
  }

  private static List<String> of(PlanItem item, PlanSnapshot plan, String by) {
    return switch (by) {
      case "lead" -> item.leads().stream().map(PlanItem.Lead::name).toList();
      case "board" -> Stream.ofNullable(item.board()).toList();
      default -> {
        PlanItem top = plan.ancestors(item).stream().findFirst().orElse(item);
        String ref = Objects.requireNonNullElse(top.ref(), "");
        yield List.of((ref + " " + top.text()).strip());
      }
    };
  }
}

package org.goldenthread.app.cycle.exceptions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Disagreement;
import org.goldenthread.app.cycle.SaidByFigures;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemDisagreements;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.ClashRule;
import org.springframework.stereotype.Component;

/**
 * Answers for items whether what was judged and what the figures say agree: the one place for item
 * page, cockpit and progress report. Call inside a read for the partnership.
 */
@Component
public class Disagreements implements ItemDisagreements, SaidByFigures {
  private final SeriesAssessments series;
  private final Assessments assessments;
  private final Standpoints standpoints;
  private final Measures measures;
  private final Messages messages;

  public Disagreements(
      SeriesAssessments series,
      Assessments assessments,
      Standpoints standpoints,
      Measures measures,
      Messages messages) {
    this.series = series;
    this.assessments = assessments;
    this.standpoints = standpoints;
    this.measures = measures;
    this.messages = messages;
  }

  @Override
  public List<String> of(PlanItem item, Visit visit) {
    KnownBy knownBy = visit.knownBy();
    List<Measure> named = measures.ofItem(item.id(), knownBy);
    List<SeriesAssessment> judged =
        item.statuses().isEmpty() || named.isEmpty()
            ? List.of()
            : series.ofMeasures(named, standpoints.home(knownBy), knownBy);
    return inWords(of(item, exact(judged)));
  }

  @Override
  public Map<Long, List<String>> of(PlanSnapshot plan, Visit visit) {
    KnownBy knownBy = visit.knownBy();
    List<SeriesAssessment> all = exact(series.ofArea(standpoints.home(knownBy), knownBy));
    Map<Long, List<SeriesAssessment>> byItem = byItem(all, knownBy);
    Map<Long, List<String>> words = new HashMap<>();
    for (PlanItem item : plan.items()) {
      List<Disagreement> found = of(item, byItem.getOrDefault(item.id(), List.of()));
      if (!found.isEmpty()) {
        words.put(item.id(), inWords(found));
      }
    }
    return words;
  }

  @Override
  public Map<Long, Disagreement.Figures> of(Collection<Long> items, Visit visit) {
    KnownBy knownBy = visit.knownBy();
    // A series printed beside one item is no measure that an item is held against: byItem knows
    // none.
    List<Measure> named =
        items.isEmpty()
            ? List.of()
            : measures.ofItems(items, knownBy).stream().filter(m -> m.item() == null).toList();
    List<SeriesAssessment> judged =
        exact(series.ofMeasures(named, standpoints.home(knownBy), knownBy));
    Map<Long, Disagreement.Figures> figures = new HashMap<>();
    byItem(judged, knownBy).forEach((item, its) -> figures.put(item, figures(its)));
    return figures;
  }

  private Map<Long, List<SeriesAssessment>> byItem(List<SeriesAssessment> all, KnownBy knownBy) {
    Map<Long, List<Long>> items =
        measures.itemsOf(all.stream().map(SeriesAssessment::measure).toList(), knownBy);
    Map<Long, List<SeriesAssessment>> byItem = new HashMap<>();
    for (SeriesAssessment one : all) {
      items
          .getOrDefault(one.measure().id(), List.of())
          .forEach(item -> byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(one));
    }
    return byItem;
  }

  /** Of a figure that is not shown as it is nothing more is said. */
  List<SeriesAssessment> exact(List<SeriesAssessment> judged) {
    var shown = new ShownFigures(assessments.smallNumbers());
    return judged.stream().filter(one -> shown.isExact(one.actual(), one.now())).toList();
  }

  List<String> inWords(List<Disagreement> found) {
    return found.stream().map(d -> messages.text(d.key())).toList();
  }

  /** Where an item's statuses and its measures are at odds: a pure function of both. */
  public static List<Disagreement> of(PlanItem item, List<SeriesAssessment> judged) {
    return between(item.statuses().stream().map(PlanItem.Status::status).toList(), judged);
  }

  /**
   * The same of statuses that no plan says yet.
   *
   * @param statuses of one item, in the plan's words
   */
  public static List<Disagreement> between(
      Collection<String> statuses, List<SeriesAssessment> judged) {
    return Disagreement.between(statuses, figures(judged));
  }

  private static Disagreement.Figures figures(List<SeriesAssessment> judged) {
    List<TargetOutcome> outcomes =
        judged.stream()
            .filter(one -> one.measure().ref() != null)
            .map(one -> one.marks().onTarget().outcome())
            .filter(outcome -> !outcome.isCannotSay())
            .toList();
    return new Disagreement.Figures(
        outcomes.isEmpty() ? null : !outcomes.contains(TargetOutcome.NOT_MET),
        judged.stream().anyMatch(Disagreements::isNormal));
  }

  private static boolean isNormal(SeriesAssessment one) {
    return ClashRule.STANDARD
        .assess(Standing.BAD, one.variation(), one.outlook())
        .filter(clash -> clash == Clash.BAD_BUT_NORMAL)
        .isPresent();
  }
}

package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoint;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what is outside its limits among all measures and items as known by a day: in a few
 * statements a plan, whatever the number of measures and items. Nothing is kept. Call inside a
 * transaction for a partnership.
 */
@Component
public class Exceptions {
  private final SeriesAssessments assessments;
  private final Standpoints standpoints;
  private final Measures measures;
  private final Plans plans;
  private final StatedExceptionRules rules;
  private final Acknowledgements acknowledgements;
  private final MissedRounds missed;
  private final StandingClinics clinics;
  private final Days days;

  public Exceptions(
      SeriesAssessments assessments,
      Standpoints standpoints,
      Measures measures,
      Plans plans,
      StatedExceptionRules rules,
      Acknowledgements acknowledgements,
      MissedRounds missed,
      StandingClinics clinics,
      Days days) {
    this.assessments = assessments;
    this.standpoints = standpoints;
    this.measures = measures;
    this.plans = plans;
    this.rules = rules;
    this.acknowledgements = acknowledgements;
    this.missed = missed;
    this.clinics = clinics;
    this.days = days;
  }

  /** As known by the visit's day, be it today. */
  public Found of(Visit visit) {
    return of(visit.knownBy(), day(visit));
  }

  private LocalDate day(Visit visit) {
    LocalDate asked = visit.asAt().date();
    return asked == null ? days.today() : asked;
  }

  /** The measures that are exceptions, the worst first; items are not looked at. */
  List<Exceptional> ofMeasures(Visit visit) {
    return new Finding(visit.knownBy(), day(visit)).ofMeasures();
  }

  /**
   * As known by then.
   *
   * @param day on which it is looked at: what is due before it is overdue, what expired before it
   *     holds no more
   */
  public Found of(KnownBy knownBy, LocalDate day) {
    return new Finding(knownBy, day).found();
  }

  /** The parts of one answer, which are made from each other. */
  private final class Finding {
    private final KnownBy knownBy;
    private final LocalDate day;
    private final ExceptionRules holding;
    private final List<SeriesAssessment> judged;
    private final List<Subject.OfItem> items = new ArrayList<>();
    private final List<Exceptional> exceptions = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Acknowledgement> said;
    private final Set<Long> underClinic;

    private Finding(KnownBy knownBy, LocalDate day) {
      this.knownBy = knownBy;
      this.day = day;
      this.holding = rules.holding(knownBy);
      this.said = acknowledgements.holding(knownBy, day);
      this.underClinic = clinics.measures(knownBy);
      this.judged = judged();
    }

    private List<Exceptional> ofMeasures() {
      judged.forEach(this::check);
      exceptions.sort(Exceptional.WORST_FIRST);
      return List.copyOf(exceptions);
    }

    private Found found() {
      judged.forEach(this::check);
      Map<Long, MissedRounds.Missed> unanswered =
          holding.missing() == 0 ? Map.of() : missed.of(knownBy, day);
      var facts = new FactsOfItems(unanswered);
      Map<Long, Subject.OfItem> byId = new HashMap<>();
      plans.all(knownBy).stream()
          .flatMap(header -> plans.snapshot(header.slug(), knownBy).stream())
          .forEach(plan -> read(plan, byId));
      items.forEach(item -> check(item, facts));
      exceptions.sort(Exceptional.WORST_FIRST);
      Map<Long, List<Subject.OfItem>> itemsOf = itemsOf(byId);
      return new Found(
          exceptions, judged.size() + items.size(), highlights, itemsOf, measuresOf(itemsOf));
    }

    private List<SeriesAssessment> judged() {
      Standpoint from = standpoints.home(knownBy);
      List<SeriesAssessment> latest = assessments.ofArea(from, knownBy);
      Map<Long, SeriesAssessment> full = new HashMap<>();
      assessments
          .inFull(
              latest.stream()
                  .filter(FactsOfMeasures::needsEveryPeriod)
                  .map(SeriesAssessment::measure)
                  .toList(),
              from,
              knownBy)
          .forEach(one -> full.put(one.measure().id(), one));
      return latest.stream().map(one -> full.getOrDefault(one.measure().id(), one)).toList();
    }

    private void read(PlanSnapshot plan, Map<Long, Subject.OfItem> byId) {
      for (PlanItem item : plan.items()) {
        byId.put(item.id(), new Subject.OfItem(plan, item));
      }
      FactsOfItems.checked(plan).forEach(item -> items.add(new Subject.OfItem(plan, item)));
    }

    private void check(SeriesAssessment one) {
      var subject = new Subject.OfMeasure(one);
      boolean isUnderClinic = underClinic.contains(one.measure().id());
      add(
          subject,
          ExceptionJudge.of(
              FactsOfMeasures.of(one), isUnderClinic ? holding.withoutClinic() : holding));
      Highlight.@Nullable Kind better =
          FactsOfMeasures.isNewlyMet(one)
              ? Highlight.Kind.NEWLY_MET
              : FactsOfMeasures.isRealImprovement(one) ? Highlight.Kind.REAL_IMPROVEMENT : null;
      if (better != null) {
        highlights.add(new Highlight(subject, better));
      }
    }

    private void check(Subject.OfItem subject, FactsOfItems facts) {
      add(subject, ExceptionJudge.of(facts.of(subject.of()), holding, day));
      if (FactsOfItems.isNoLongerRed(subject.of())) {
        highlights.add(new Highlight(subject, Highlight.Kind.NO_LONGER_RED));
      }
    }

    private void add(Subject subject, List<Reason> reasons) {
      if (!reasons.isEmpty()) {
        exceptions.add(
            new Exceptional(
                subject, reasons, said.stream().filter(a -> a.isAbout(subject)).toList()));
      }
    }

    private Map<Long, List<Subject.OfItem>> itemsOf(Map<Long, Subject.OfItem> byId) {
      Map<Long, List<Subject.OfItem>> itemsOf = new LinkedHashMap<>();
      measures
          .itemsOf(judged.stream().map(SeriesAssessment::measure).toList(), knownBy)
          .forEach(
              (measure, ids) ->
                  itemsOf.put(
                      measure,
                      ids.stream()
                          .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                          .toList()));
      return itemsOf;
    }

    private Map<Long, List<SeriesAssessment>> measuresOf(Map<Long, List<Subject.OfItem>> itemsOf) {
      Map<Long, List<SeriesAssessment>> measuresOf = new HashMap<>();
      for (SeriesAssessment one : judged) {
        Stream.ofNullable(itemsOf.get(one.measure().id()))
            .flatMap(List::stream)
            .forEach(
                item -> measuresOf.computeIfAbsent(item.item(), i -> new ArrayList<>()).add(one));
      }
      return measuresOf;
    }
  }
}

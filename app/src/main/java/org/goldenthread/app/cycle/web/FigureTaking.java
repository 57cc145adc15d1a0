package org.goldenthread.app.cycle.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.hint.OfferedFigures;
import org.goldenthread.app.cycle.hint.OfferedFigures.Offered;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.FigureEdits;
import org.goldenthread.app.measure.FigureKind;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PeriodWords;
import org.goldenthread.app.measure.TypedValue;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Figures that leads offered, looked at by who runs the round: taken as observations, or left. Call
 * inside a transaction of the partnership.
 */
@Component
class FigureTaking {
  private final OfferedFigures offered;
  private final Measures measures;
  private final FigureEdits edits;
  private final Changes changes;
  private final Messages messages;
  private final Days days;

  FigureTaking(
      OfferedFigures offered,
      Measures measures,
      FigureEdits edits,
      Changes changes,
      Messages messages,
      Days days) {
    this.offered = offered;
    this.measures = measures;
    this.edits = edits;
    this.changes = changes;
    this.messages = messages;
    this.days = days;
  }

  /** What waits of a request, for who may take it; none for others. */
  List<RequestPage.Offer> of(Visit visit, Round round, Request request) {
    if (!visit.may(Permission.RUN_ROUNDS)) {
      return List.of();
    }
    List<Offered> waiting = offered.of(request.id());
    Map<Long, Measure> byId =
        measures.byId(waiting.stream().map(Offered::measure).toList(), KnownBy.NOW);
    return waiting.stream()
        .filter(o -> byId.containsKey(o.measure()))
        .map(o -> offer(visit, round, o, Objects.requireNonNull(byId.get(o.measure()))))
        .toList();
  }

  private RequestPage.Offer offer(Visit visit, Round round, Offered one, Measure measure) {
    Observation latest = latest(measure).orElse(null);
    Period period = latest == null ? null : latest.period();
    return new RequestPage.Offer(
        one.id(),
        messages.text("cycle.offer.says", one.printed()),
        new Link(measure.name(), visit.href("/measures/" + measure.slug())),
        latest == null
            ? messages.text("cycle.form.no-figures")
            : messages.text(
                "cycle.offer.latest",
                latest.value().printed(),
                period == null ? "" : period.label()),
        period == null ? "" : covering(period, round.values().coversUntil()).label());
  }

  private Optional<Observation> latest(Measure measure) {
    return measures
        .observations(List.of(measure), KnownBy.NOW)
        .getOrDefault(measure.id(), List.of())
        .stream()
        .filter(o -> o.is() == FigureKind.ACTUAL && o.isFigure())
        .max(
            Comparator.<Observation, @Nullable Period>comparing(
                Observation::period, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  /** The period after a known one in which a round's last day lies; the next at least. */
  private static Period covering(Period known, LocalDate day) {
    Period next = known.next();
    for (int n = 0; n < 400 && next.end().isBefore(day); n++) {
      next = next.next();
    }
    return next;
  }

  /**
   * Takes a figure into the record as an actual one of a period.
   *
   * @return the form with what is wrong; one without a problem when it was taken
   */
  Form take(Visit visit, Round round, Offered one, Form form) {
    String field = RequestPage.Offer.field(one.id());
    Measure measure = measures.byId(List.of(one.measure()), KnownBy.NOW).get(one.measure());
    if (measure == null) {
      return form.withProblem(field, messages.text("cycle.offer.no-measure"));
    }
    Optional<Period> period = PeriodWords.read(form.value(field), periods(measure));
    if (period.isEmpty()) {
      return form.withProblem(field, messages.text("cycle.offer.period"));
    }
    Optional<TypedValue> value = TypedValue.read(one.printed(), "%");
    if (value.isEmpty()) {
      return form.withProblem(field, messages.text("cycle.offer.no-measure"));
    }
    EditOutcome outcome =
        edits.add(
            measure,
            FigureKind.ACTUAL,
            period.get(),
            form.value(field),
            new FigureEdits.Typed(value.get(), null),
            visit.author(),
            messages.text("cycle.offer.reason", round.name()));
    if (!(outcome instanceof EditOutcome.Saved)) {
      return form.withProblem(
          field,
          messages.text(
              outcome == EditOutcome.Refused.FIGURE_EXISTS
                  ? "cycle.offer.exists"
                  : "cycle.offer.no-measure",
              period.get().label()));
    }
    offered.end(changes.record(days.today(), visit.author(), "Took an offered figure"), one);
    return form;
  }

  private List<Period> periods(Measure measure) {
    return measures
        .observations(List.of(measure), KnownBy.NOW)
        .getOrDefault(measure.id(), List.of())
        .stream()
        .flatMap(o -> java.util.stream.Stream.ofNullable(o.period()))
        .toList();
  }

  /** Leaves a figure out of the record. */
  void leave(Visit visit, Offered one) {
    offered.end(changes.record(days.today(), visit.author(), "Left an offered figure"), one);
  }
}

package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.RulePreviews;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.shell.Views;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/** The edits of measures over one test database, on a day of one's choice. */
public final class Editing {
  public static final Author OFFICER = new Author("Performance officer", 1L);
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

  final TestDatabase database;
  final Rooms rooms;
  MeasureEdits measures;
  ItemLinks links;
  FigureEdits figures;
  RuleEdits rules;
  RulePreviews previews;

  Editing(TestDatabase database) {
    this.database = database;
    this.rooms = new Rooms(database);
    on(FIRST_DAY);
  }

  /** From now on edits are made on this day. */
  void on(LocalDate day) {
    Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Changes changes = AuditFixtures.changes(database.sql());
    measures = new MeasureEdits(database.sql(), changes, clock);
    links = new ItemLinks(database.sql(), changes, clock);
    figures = new FigureEdits(database.sql(), changes, clock);
    rules = new RuleEdits(database.sql(), changes, clock);
    previews = previews();
  }

  private RulePreviews previews() {
    var sql = database.sql();
    var areas = new Areas(sql);
    var standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    var assessments =
        new SeriesAssessments(
            new SeriesStore(sql), new Measures(sql), new Assessments(sql), standpoints, areas);
    return new RulePreviews(assessments, standpoints, rules);
  }

  <T> T write(Supplier<T> work) {
    return database.tenancy().write(rooms.partnership.id(), work);
  }

  <T> T read(Supplier<T> work) {
    return database.tenancy().read(rooms.partnership.id(), work);
  }

  Measure measure(String slug) {
    return measure(slug, KnownBy.NOW);
  }

  Measure measure(String slug, KnownBy knownBy) {
    return read(() -> rooms.measures.find(slug, knownBy).orElseThrow());
  }

  Judgement judge(String slug, KnownBy knownBy) {
    return read(
        () -> {
          Measure measure = rooms.measures.find(slug, knownBy).orElseThrow();
          Map<Long, List<Observation>> all = rooms.measures.observations(List.of(measure), knownBy);
          return rooms.assessments.of(List.of(measure), all, knownBy).values().iterator().next();
        });
  }

  Judgement judge(String slug) {
    return judge(slug, KnownBy.NOW);
  }

  List<Observation> figuresOf(String slug, KnownBy knownBy) {
    return read(() -> new Figures(database.sql()).of(measure(slug, knownBy), knownBy));
  }

  /** The figure of this kind and period that stands. */
  Observation figure(String slug, FigureKind kind, String period) {
    return figuresOf(slug, KnownBy.NOW).stream()
        .filter(o -> o.is() == kind && Period.parse(period).equals(o.period()))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  static FigureEdits.Typed typed(String value) {
    return new FigureEdits.Typed(TypedValue.read(value, "%").orElseThrow(), null);
  }

  EditOutcome correct(String slug, Observation figure, String value) {
    return write(
        () ->
            figures.correct(
                measure(slug),
                figure.figure(),
                figure.id(),
                typed(value),
                OFFICER,
                "Typing error"));
  }

  EditOutcome rename(Measure measure, String ref, String title) {
    return write(
        () ->
            measures.change(
                measure, measure.version(), with(measure, ref, title), OFFICER, "New reference"));
  }

  static MeasureDetails with(Measure measure, String ref, String title) {
    MeasureDetails d = measure.details();
    return new MeasureDetails(
        ref,
        title,
        d.set(),
        d.number(),
        d.polarity(),
        d.unit(),
        d.survey(),
        d.flags(),
        d.group(),
        d.position(),
        d.definition());
  }

  static MeasureDetails plain(String ref, String title) {
    return new MeasureDetails(
        ref,
        title,
        null,
        null,
        null,
        "%",
        null,
        List.of(),
        null,
        BigDecimal.ONE,
        Definition.UNKNOWN);
  }

  /** States a rule; null lets the wider one hold again. */
  <R extends MeasureRule> EditOutcome state(RuleSort<R> sort, RuleTarget target, @Nullable R rule) {
    return write(
        () ->
            rules.state(
                sort,
                target,
                rules.current(sort, target).map(StatedRule::id).orElse(0L),
                rule,
                OFFICER,
                "Agreed by the board"));
  }

  EditOutcome state(RuleTarget target, Tolerance tolerance) {
    return state(RuleSort.MARKS, target, new ToleranceRule(tolerance));
  }

  List<MeasureChange> history(String slug) {
    return read(
        () ->
            new MeasureHistory(database.sql(), rooms.plans, Views.MESSAGES)
                .of(measure(slug), KnownBy.NOW));
  }
}

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
import org.goldenthread.app.shell.Views;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Tolerance;

/** The edits of measures over one test database, on a day of one's choice. */
public final class Editing {
  public static final Author OFFICER = new Author("Performance officer", 1L);
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

  final TestDatabase database;
  final Rooms rooms;
  MeasureEdits measures;
  ItemLinks links;
  FigureEdits figures;
  ToleranceEdits tolerances;

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
    tolerances = new ToleranceEdits(database.sql(), changes, clock);
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

  EditOutcome state(StatedTolerance.For target, Tolerance tolerance) {
    return write(
        () ->
            tolerances.state(
                target,
                tolerances.current(target).map(StatedTolerance::id).orElse(0L),
                tolerance,
                OFFICER,
                "Agreed by the board"));
  }

  List<MeasureChange> history(String slug) {
    return read(
        () ->
            new MeasureHistory(database.sql(), rooms.plans, Views.MESSAGES)
                .of(measure(slug), KnownBy.NOW));
  }
}

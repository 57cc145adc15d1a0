package org.goldenthread.app.measure.load;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.RefusedDocumentException;

/** Loading over one test database, on a day of one's choice. */
public final class Loading {
  public static final Author ANALYST = new Author("Analyst", 3L);
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

  public final TestDatabase database;
  public final int partnership;
  public final Loads loads;
  public final SeriesStore store;
  public final Areas areas;
  public final Measures measures;
  private final LocalDate day;

  public Loading(TestDatabase database) {
    this(
        database,
        new Partnerships(database.sql()).findOrCreate("Wexmere Partnership").id(),
        FIRST_DAY);
  }

  private Loading(TestDatabase database, int partnership, LocalDate day) {
    this.database = database;
    this.partnership = partnership;
    this.day = day;
    loads =
        new Loads(
            database.tenancy(),
            database.sql(),
            database.batch(),
            AuditFixtures.changes(database.sql()));
    store = new SeriesStore(database.sql());
    areas = new Areas(database.sql());
    measures = new Measures(database.sql());
  }

  /** The same, where what is loaded counts as known from another day on. */
  public Loading on(LocalDate another) {
    return new Loading(database, partnership, another);
  }

  /** The same for another partnership. */
  public Loading forPartnership(int other) {
    return new Loading(database, other, day);
  }

  /** What finds the marks that a load moves. */
  public MovingMarks marks() {
    var standpoints =
        new Standpoints(new HomeAreas(database.sql()), new NeighbourSets(database.sql()), areas);
    var assessments =
        new SeriesAssessments(store, measures, new Assessments(database.sql()), standpoints, areas);
    return new MovingMarks(database.sql(), measures, areas, standpoints, assessments);
  }

  /** Loads, making the measures and areas that are not known. */
  public LoadOutcome load(FiguresFile file) {
    return load(file, new LoadOptions(true, false, day));
  }

  public LoadOutcome load(FiguresFile file, LoadOptions options) {
    try {
      return loads.load(
          Scope.of(partnership), file.named("autumn.csv"), options, ANALYST, row -> {});
    } catch (RefusedDocumentException e) {
      throw new AssertionError(e);
    }
  }

  public <T> T read(Supplier<T> work) {
    return database.tenancy().read(partnership, work);
  }

  public long measure(String slug) {
    return read(() -> measures.find(slug, KnownBy.NOW).orElseThrow().id());
  }

  public long area(String code) {
    return read(() -> areas.byCode(code, KnownBy.NOW).orElseThrow().id());
  }

  /** The series of a measure for everybody in an area, as known by a day. */
  public List<Series> series(String measure, String area, KnownBy knownBy) {
    SeriesQuestion question =
        SeriesQuestion.ofMeasures(List.of(measure(measure))).in(List.of(area(area)));
    return read(() -> store.read(question, knownBy));
  }

  /** Its printed figures, one after the other. */
  public String figures(String measure, String area, KnownBy knownBy) {
    return series(measure, area, knownBy).stream()
        .map(
            s -> {
              var text = new StringBuilder(s.period(0).code() + ":");
              for (int cell = 0; cell < s.size(); cell++) {
                text.append(' ').append(s.hasFigure(cell) ? s.printed(cell) : "-");
              }
              return text.toString();
            })
        .reduce("", (a, b) -> a.isEmpty() ? b : a + " | " + b);
  }

  public String figures(String measure, String area) {
    return figures(measure, area, KnownBy.NOW);
  }
}

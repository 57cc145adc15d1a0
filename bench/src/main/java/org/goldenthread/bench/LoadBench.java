package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.scoring.Period;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loading at national size, from a CSV file to what the pages read, held against a bare COPY of the
 * same rows into a table without an index; and the three questions that pages and the API ask.
 */
final class LoadBench {
  private static final int RUNS = 60;

  private final NationalDatabase database;
  private final int measures;
  private final National national;
  private final SeriesStore store;

  private LoadBench(NationalDatabase database, int measures) {
    this.database = database;
    this.measures = measures;
    national = new National(measures);
    store = new SeriesStore(database.sql());
  }

  /** Measures and prints. */
  static void run(int measures) throws IOException, SQLException {
    try (var database = new NationalDatabase()) {
      new LoadBench(database, measures).run();
    }
  }

  private void run() throws IOException, SQLException {
    long rows = (long) measures * National.AREAS * National.QUARTERS;
    database.load(national.names(database.file("names.csv")));
    Path file = national.figures(database.file("figures.csv"), 1);
    double copy = copy(file);
    Bench.print("bare COPY of the rows into a heap", rows / copy, "a second", "none");
    double first = database.load(file);
    Bench.print("gt load, from CSV to visible", rows / first, "a second", "at least 150,000");
    Bench.print("  as many times the COPY", first / copy, "", "at most 5");
    Bench.print("  sealing it", database.seal(), "s", "none");
    double revision = database.load(national.figures(database.file("revision.csv"), 2));
    Bench.print("gt load of a revision of every value", rows / revision, "a second", "none");
    Bench.print("  as many times the COPY", revision / copy, "", "at most 8");
    Bench.print("  sealing it", database.seal(), "s", "none");
    Bench.print(
        "gt load of the same file again",
        database.load(national.figures(database.file("again.csv"), 2)),
        "s",
        "none");
    database.owner().sql("vacuum analyze measure.series").update();
    questions();
  }

  private double copy(Path file) throws IOException, SQLException {
    JdbcClient owner = database.owner();
    owner
        .sql("create table public_copy (measure text, area text, period text, value numeric)")
        .update();
    long start = System.nanoTime();
    try (var connection = database.server().access().ownerDataSource().getConnection();
        var in = Files.newInputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy public_copy from stdin (format csv, header)", in);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    owner.sql("drop table public_copy").update();
    return seconds;
  }

  private void questions() {
    List<Long> ids =
        database
            .tenancy()
            .read(
                database.partnership(),
                () ->
                    database
                        .sql()
                        .sql("select id from measure.measure order by id")
                        .query(Long.class)
                        .list());
    List<Long> areas =
        database
            .tenancy()
            .read(
                database.partnership(),
                () ->
                    database
                        .sql()
                        .sql("select id from measure.area order by id")
                        .query(Long.class)
                        .list());
    var random = new Random(5);
    Supplier<SeriesQuestion> oneMeasure =
        () ->
            SeriesQuestion.ofMeasures(List.of(ids.get(random.nextInt(ids.size()))))
                .between(National.quarter(20), National.quarter(31));
    Supplier<SeriesQuestion> oneArea =
        () ->
            SeriesQuestion.ofMeasures(some(ids, 50, random))
                .in(List.of(areas.get(random.nextInt(areas.size()))));
    Supplier<SeriesQuestion> oneQuarter =
        () -> {
          Period quarter = National.quarter(random.nextInt(National.QUARTERS));
          return SeriesQuestion.ofMeasures(some(ids, 200, random)).between(quarter, quarter);
        };
    ask("one measure x 153 areas x 12 quarters", oneMeasure, 5);
    ask("50 measures x one area x 40 quarters", oneArea, 7);
    ask("200 measures x 153 areas x one quarter", oneQuarter, 60);
  }

  /** So many that lie apart, others each time; all of them when there are no more. */
  private static List<Long> some(List<Long> ids, int count, Random random) {
    int step = ids.size() / count;
    int shift = random.nextInt(step);
    return IntStream.range(0, count).mapToObj(n -> ids.get(n * step + shift)).toList();
  }

  private void ask(String what, Supplier<SeriesQuestion> questions, int budget) {
    List<Long> micros = new ArrayList<>();
    int figures = 0;
    for (int run = -RUNS / 2; run < RUNS; run++) {
      SeriesQuestion question = questions.get();
      long start = System.nanoTime();
      List<Series> found =
          database.tenancy().read(database.partnership(), () -> store.read(question, KnownBy.NOW));
      if (run >= 0) {
        micros.add((System.nanoTime() - start) / 1_000);
      }
      figures = found.stream().mapToInt(Series::size).sum();
    }
    String name = what + " (" + figures + " figures)";
    Bench.print(name + ", median", Bench.median(micros) / 1000.0, "ms", "under " + budget);
    Bench.print("  95th percentile", Bench.percentile95(micros) / 1000.0, "ms", "none");
  }
}

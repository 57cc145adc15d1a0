package org.goldenthread.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.SeriesStore;

/**
 * Judging at national size: every measure for every area with targets and ten neighbours, and one
 * new value from its file until it is judged.
 */
final class JudgeBench {
  private static final int RUNS = 60;

  private final NationalDatabase database;
  private final National national;
  private final int measures;
  private final Measures known;
  private final Areas areas;
  private final Standpoints standpoints;
  private final SeriesAssessments assessments;
  private final Random random = new Random(9);

  private JudgeBench(NationalDatabase database, int measures) {
    this.database = database;
    this.measures = measures;
    national = new National(measures);
    var sql = database.sql();
    known = new Measures(sql);
    areas = new Areas(sql);
    standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    assessments =
        new SeriesAssessments(
            new SeriesStore(sql), known, new Assessments(sql), standpoints, areas);
  }

  /** Measures and prints. */
  static void run(int measures) throws IOException {
    try (var database = new NationalDatabase()) {
      new JudgeBench(database, measures).run();
    }
  }

  private void run() throws IOException {
    database.load(national.names(database.file("names.csv")));
    database.load(national.figures(database.file("figures.csv"), 1));
    database.load(national.targets(database.file("targets.csv")));
    database.load(national.neighbours(database.file("neighbours.csv")));
    highIsGood();
    everything();
    oneValue();
  }

  /** The figures are made up, and so is which way is good: without it nothing could be judged. */
  private void highIsGood() {
    for (String rows : List.of("disable", "enable")) {
      if (rows.equals("enable")) {
        database.owner().sql("update measure.measure_version set polarity = 'high'").update();
        database.owner().sql("vacuum analyze measure.series").update();
      }
      database
          .owner()
          .sql("alter table measure.measure_version " + rows + " row level security")
          .update();
    }
  }

  private void everything() {
    for (int run = 0; run < 2; run++) {
      var count = new AtomicLong();
      var judged = new AtomicLong();
      long start = System.nanoTime();
      database
          .tenancy()
          .read(
              database.partnership(),
              () -> {
                assessments.everything(
                    KnownBy.NOW,
                    each -> {
                      count.incrementAndGet();
                      judged.addAndGet(isWhole(each) ? 1 : 0);
                    });
                return count;
              });
      double seconds = (System.nanoTime() - start) / 1e9;
      if (judged.get() < (long) measures * National.AREAS) {
        throw new IllegalStateException(judged + " of " + count + " series were judged whole");
      }
      String name =
          String.format("judging all %,d series%s", count.get(), run == 0 ? "" : " again");
      Bench.print(name, seconds, "s", measures > 200 ? "none" : "under 15");
    }
  }

  /** Whether it was held against its target, its neighbours and its own past. */
  private static boolean isWhole(SeriesAssessment each) {
    return !each.marks().onTarget().outcome().isCannotSay()
        && !each.sinceLastPeriod().outcome().isCannotSay()
        && each.neighbours().rank() != null;
  }

  private void oneValue() throws IOException {
    List<Long> micros = new ArrayList<>();
    for (int run = -RUNS / 2; run < RUNS; run++) {
      int measure = random.nextInt(measures);
      int area = random.nextInt(National.AREAS);
      BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), 2);
      Path file =
          National.one(
              database.file("one.csv"), measure, area, random.nextInt(National.QUARTERS), value);
      long start = System.nanoTime();
      database.load(file);
      database.tenancy().read(database.partnership(), () -> judge(measure, area));
      if (run >= 0) {
        micros.add((System.nanoTime() - start) / 1_000);
      }
    }
    Bench.print("one new value, until judged, median", Bench.median(micros) / 1000.0, "ms", "50");
    Bench.print("  95th percentile", Bench.percentile95(micros) / 1000.0, "ms", "none");
  }

  private SeriesAssessment judge(int measure, int area) {
    Measure found =
        known.find(National.measure(measure).toLowerCase(Locale.ROOT), KnownBy.NOW).orElseThrow();
    var from =
        standpoints.of(areas.byCode(National.area(area), KnownBy.NOW).orElseThrow(), KnownBy.NOW);
    return assessments.ofMeasure(found, from, KnownBy.NOW).orElseThrow();
  }
}

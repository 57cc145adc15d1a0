package org.goldenthread.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.spc.XmrChart;
import org.goldenthread.scoring.spc.XmrRule;
import org.goldenthread.scoring.spc.XmrSettings;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.WilsonProportion;

/**
 * What the statistics cost, in time and in memory given out, held against the field's packages in
 * R, whose times were taken on another machine.
 */
final class StatisticsBench {
  private static final int SERIES = 2_000;
  private static final int POINTS = 40;
  private static final int ROWS = 1_000_000;
  private static final int WARM_UPS = 20;
  private static final int RUNS = 21;
  private static final double XMR_IN_R = 10.0;
  private static final double WILSON_IN_R = 0.11;
  private static final double TARGET = 50;

  private final com.sun.management.ThreadMXBean memory =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Random random = new Random(11);
  private long seen;

  /**
   * What one run took.
   *
   * @param seconds of the processor, the median of the runs: on a machine with other work to do the
   *     time that goes by says more about that
   * @param bytes of objects made in one run
   */
  private record Cost(double seconds, long bytes) {}

  /** Measures and prints. */
  void run() {
    double[][] series = new double[SERIES][POINTS];
    for (double[] one : series) {
      Arrays.setAll(one, n -> TARGET + 10 * random.nextGaussian());
    }
    Cost xmr = measure(() -> charts(series));
    Bench.print(
        "XmR with icons, 2,000 series x 40 points, processor", xmr.seconds() * 1_000, "ms", "10.0");
    Bench.print("  a series", xmr.seconds() * 1e9 / SERIES, "ns", "none");
    Bench.print("  objects made for a series", (double) xmr.bytes() / SERIES, "bytes", "none");
    Bench.print("  times as fast as R (10.0 s)", XMR_IN_R / xmr.seconds(), "", "at least 1,000");

    double[] denominators = new double[ROWS];
    double[] counts = new double[ROWS];
    Arrays.setAll(denominators, n -> 1 + random.nextInt(10_000));
    Arrays.setAll(counts, n -> random.nextInt((int) denominators[n] + 1));
    double[] lower = new double[ROWS];
    double[] upper = new double[ROWS];
    Cost wilson =
        measure(
            () -> {
              WilsonProportion.STANDARD.limits(
                  counts, denominators, 100, Confidence.C95, lower, upper);
              return Double.doubleToLongBits(lower[0]);
            });
    Bench.print("Wilson limits, 1,000,000 rows, processor", wilson.seconds() * 1_000, "ms", "36");
    Bench.print("  a row", wilson.seconds() * 1e9 / ROWS, "ns", "none");
    Bench.print("  objects made in all", wilson.bytes(), "bytes", "none a row");
    Bench.print("  times as fast as R (0.11 s)", WILSON_IN_R / wilson.seconds(), "", "at least 3");
    if (seen == 0) {
      throw new IllegalStateException("nothing was computed");
    }
  }

  private static long charts(double[][] series) {
    long marks = 0;
    for (double[] one : series) {
      XmrChart chart = XmrRule.STANDARD.chart(one, XmrSettings.STANDARD);
      marks += chart.variation(Polarity.HIGH).ordinal();
      marks += 1 + chart.outlook(Polarity.HIGH, TARGET).hashCode() % 2;
    }
    return marks;
  }

  /** Does some work and returns something of it, so that it cannot be left out. */
  private interface Work {
    long run();
  }

  private Cost measure(Work work) {
    for (int run = 0; run < WARM_UPS; run++) {
      seen += work.run();
    }
    double[] seconds = new double[RUNS];
    long bytes = 0;
    for (int run = 0; run < RUNS; run++) {
      long before = memory.getCurrentThreadAllocatedBytes();
      long start = memory.getCurrentThreadCpuTime();
      seen += work.run();
      seconds[run] = (memory.getCurrentThreadCpuTime() - start) / 1e9;
      bytes = memory.getCurrentThreadAllocatedBytes() - before;
    }
    Arrays.sort(seconds);
    return new Cost(seconds[RUNS / 2], bytes);
  }
}

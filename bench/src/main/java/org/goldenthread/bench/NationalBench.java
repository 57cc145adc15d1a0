package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** {@code gt bench national}: figures at national size, in parts that can be asked for alone. */
public final class NationalBench {
  private static final int MEASURES = 200;
  private static final int TIMES_BIG = 10;

  private NationalBench() {}

  /**
   * Measures and prints.
   *
   * @param arguments the script {@code gt}, a folder of documents, then the parts: load, judge,
   *     data, statistics, all where none is named; "--big" for ten times the measures
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    List<String> parts = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
    int measures = parts.remove("--big") ? MEASURES * TIMES_BIG : MEASURES;
    Machine.facts().forEach(System.out::println);
    System.out.printf("figures    %,d%n%n", (long) measures * National.AREAS * National.QUARTERS);
    if (parts.isEmpty() || parts.contains("load")) {
      LoadBench.run(measures);
    }
    if (parts.isEmpty() || parts.contains("judge")) {
      JudgeBench.run(measures);
    }
    if (parts.isEmpty() || parts.contains("data")) {
      DataBench.run(Path.of(arguments[0]), Path.of(arguments[1]), measures);
    }
    if (parts.isEmpty() || parts.contains("statistics")) {
      new StatisticsBench().run();
    }
  }
}

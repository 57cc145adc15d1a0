package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Figures asked for over HTTP, as JSON, CSV and pages, by somebody who is signed in, from the
 * program as a person starts it; another question each time, nothing cached.
 */
final class DataBench {
  /** The times are of a warm server: after fewer the compiler still takes half of the machine. */
  private static final int WARM_UPS = 1_500;

  private static final int REQUESTS = 200;
  private static final int SOME_MEASURES = 50;
  private static final int MANY_MEASURES = 200;

  private final Program program;
  private final String address;
  private final int measures;
  private final Random random = new Random(5);

  private DataBench(Program program, String address, int measures) {
    this.program = program;
    this.address = address;
    this.measures = measures;
  }

  /** Measures and prints. */
  static void run(Path gt, Path documents, int measures) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("gt-data-bench");
    try {
      String partnership;
      try (Program first = Program.start(gt, documents, work)) {
        partnership = first.partnership();
      }
      load(gt, work, partnership, new National(measures).figures(work.resolve("all.csv"), 1));
      try (Program program = Program.start(gt, documents, work)) {
        new DataBench(program, partnership, measures).ask();
      }
    } finally {
      Bench.deleteAll(work);
    }
  }

  private static void load(Path gt, Path work, String partnership, Path file)
      throws IOException, InterruptedException {
    Path log = work.resolve("load.log");
    int code =
        new ProcessBuilder(
                gt.toString(),
                "load",
                file.toString(),
                "--data",
                work.resolve("data").toString(),
                "--partnership",
                partnership.substring(partnership.lastIndexOf('/') + 1),
                "--create")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("gt load: " + Files.readString(log));
    }
    Files.delete(file);
  }

  private void ask() throws IOException, InterruptedException {
    for (String format : List.of(".csv", ".json")) {
      ask("/data" + format, "1 measure x 153 areas x 12 quarters", this::oneMeasure, "5 / 10");
      ask("/data" + format, "50 measures x 1 area x 40 quarters", this::oneArea, "7 / 14");
      ask("/data" + format, "200 measures x 153 areas x 1 quarter", this::oneQuarter, "60 / 100");
    }
    ask("/measures", "scorecard of one area", this::scorecard, "40 / 90");
    ask("/measures", "measure page", this::measurePage, "15 / 40");
  }

  private String scorecard() {
    return "?area=" + National.area(random.nextInt(National.AREAS));
  }

  private String measurePage() {
    return "/"
        + National.measure(random.nextInt(measures)).toLowerCase(Locale.ROOT)
        + "?area="
        + National.area(random.nextInt(National.AREAS));
  }

  private String oneMeasure() {
    int from = random.nextInt(National.QUARTERS - 12);
    return "?" + measures(1) + span(from, from + 11);
  }

  private String oneArea() {
    return "?" + measures(SOME_MEASURES) + "&area=" + National.area(random.nextInt(National.AREAS));
  }

  private String oneQuarter() {
    int quarter = random.nextInt(National.QUARTERS);
    return "?" + measures(MANY_MEASURES) + span(quarter, quarter);
  }

  private static String span(int from, int until) {
    return "&from=" + code(from) + "&until=" + code(until);
  }

  private static String code(int quarter) {
    return National.quarter(quarter).code().replace(" ", "%20");
  }

  /** So many that lie apart, others each time; all of them when there are no more. */
  private String measures(int count) {
    int step = measures / count;
    int shift = random.nextInt(step);
    List<String> parameters = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      parameters.add("measure=" + National.measure(n * step + shift));
    }
    return String.join("&", parameters);
  }

  private void ask(String path, String what, Supplier<String> question, String budget)
      throws IOException, InterruptedException {
    List<Long> micros = new ArrayList<>();
    long bytes = 0;
    for (int request = -WARM_UPS; request < REQUESTS; request++) {
      String asked = address + path + question.get();
      long start = System.nanoTime();
      bytes = program.bytes(asked);
      if (request >= 0) {
        micros.add((System.nanoTime() - start) / 1_000);
      }
    }
    String kind = path.startsWith("/data") ? path.substring("/data".length()) : "";
    String name = what + kind + ", " + bytes / 1024 + " KB";
    Bench.print(name + ", median", Bench.median(micros) / 1000.0, "ms", budget);
    Bench.print("  95th percentile", Bench.percentile95(micros) / 1000.0, "ms", budget);
  }
}

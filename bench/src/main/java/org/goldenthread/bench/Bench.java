package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code gt bench}: reading from the command line, a second start, a warm plan page, the heap. */
public final class Bench {
  private static final int READS = 5;
  private static final int WARM_UPS = 100;
  private static final int REQUESTS = 200;
  private static final int PER_SECOND = 50;

  private final Path gt;
  private final Path documents;
  private final Path work;

  private Bench(Path gt, Path documents, Path work) {
    this.gt = gt;
    this.documents = documents;
    this.work = work;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the script {@code gt} and a folder of documents
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("gt-bench");
    try {
      Machine.facts().forEach(System.out::println);
      System.out.println();
      Bench bench = new Bench(Path.of(arguments[0]), Path.of(arguments[1]), work);
      bench.read();
      bench.serve();
      bench.query();
    } finally {
      deleteAll(work);
    }
  }

  private void read() throws IOException, InterruptedException {
    List<String> files = documents();
    List<String> command = new ArrayList<>(List.of(gt.toString(), "read"));
    command.addAll(files);
    command.addAll(List.of("--out", work.resolve("csv").toString()));
    // Once before it counts: that run leaves the archive of classes for the others.
    runOnce(command);
    List<Long> runs = new ArrayList<>();
    for (int run = 0; run < READS; run++) {
      runs.add(runOnce(command));
    }
    print("gt read of " + files.size() + " documents, median", median(runs), "ms", "under 3,000");
  }

  private List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(documents)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().endsWith(".md"))
          .sorted()
          .map(Path::toString)
          .toList();
    }
  }

  private long runOnce(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("read.log").toFile())
        .start()
        .waitFor();
    return millisSince(start);
  }

  private void serve() throws IOException, InterruptedException {
    // The first start makes the database and loads the documents.
    String plan;
    try (Program first = Program.start(gt, documents, work)) {
      plan = first.largestPlan();
    }
    long start = System.nanoTime();
    try (Program second = Program.start(gt, documents, work)) {
      int bytes = second.get(plan).length();
      print("second start until the plan page is served", millisSince(start), "ms", "under 8,000");
      for (int request = 0; request < WARM_UPS; request++) {
        second.get(plan);
      }
      List<Long> micros = new ArrayList<>();
      for (int request = 0; request < REQUESTS; request++) {
        long asked = System.nanoTime();
        second.get(plan);
        micros.add((System.nanoTime() - asked) / 1_000);
      }
      String page = "plan page of " + bytes / 1024 + " KB once warm, ";
      print(page + "median", median(micros) / 1000.0, "ms", "under 40");
      print(page + "95th percentile", percentile95(micros) / 1000.0, "ms", "under 40");
      home(second);
      print("highest heap in use before a collection", second.highestHeap(), "MB", "under 512");
      print("highest memory of the process", second.highestMemory(), "MB", "none stated");
    }
  }

  private static void home(Program program) throws IOException, InterruptedException {
    String home = program.home();
    new OpenLoop(PER_SECOND, PER_SECOND * 5).micros(() -> program.ask(home));
    List<Long> micros = new OpenLoop(PER_SECOND, PER_SECOND * 20).micros(() -> program.ask(home));
    String page = "My work at " + PER_SECOND + " requests a second, ";
    print(page + "median", median(micros) / 1000.0, "ms", "none stated");
    print(page + "95th percentile", percentile95(micros) / 1000.0, "ms", "under 50");
  }

  private void query() throws IOException {
    try (var database = new DatabaseBench(work.resolve("data"))) {
      database.policies();
      var texts = new Texts(documents);
      database.fill(texts);
      database.search(texts);
    }
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  static long percentile95(List<Long> values) {
    return values.stream().sorted().skip(values.size() * 95L / 100).findFirst().orElseThrow();
  }

  static void print(String what, double value, String unit, String budget) {
    System.out.printf(Locale.UK, "%-48s %,10.1f %s   budget: %s%n", what, value, unit, budget);
  }

  static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

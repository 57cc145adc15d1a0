package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code gt bench rounds}: a round of 1,000 items and 300 leads from its opening to its cockpit,
 * over HTTP, from the program as a person starts it.
 */
public final class RoundsBench {
  private static final RoundsPlan LARGE = new RoundsPlan("Bench plan", 1_000, 300);
  private static final RoundsPlan WHOLE = new RoundsPlan("Compared plan", 160, 40);
  private static final int PER_SECOND = 50;
  private static final int SECONDS = 30;
  private static final int WARM_UPS = 40;
  private static final int REQUESTS = 60;
  private static final Pattern ITEM = Pattern.compile("/items/([a-z0-9-]+)\"");

  private final Path gt;
  private final Path documents;
  private final Path work;
  // Rounds are opened and close today and later: the program goes by its own clock.
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  private RoundsBench(Path gt, Path documents, Path work) {
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
    Path work = Files.createTempDirectory("gt-rounds-bench");
    try (var mail = new MailSink()) {
      Machine.facts().forEach(System.out::println);
      System.out.println();
      new RoundsBench(Path.of(arguments[0]), Path.of(arguments[1]), work).run(mail);
    } finally {
      Bench.deleteAll(work);
    }
  }

  private void run(MailSink mail) throws IOException, InterruptedException {
    // The first start makes the database and loads the documents.
    Program.start(gt, documents, work).close();
    String large;
    String whole;
    try (var database = new RoundsDatabase(work.resolve("data"))) {
      large = database.load(LARGE);
      whole = database.load(WHOLE);
      database.appointLeads();
      database.play(large, today.minusMonths(3), "before", true);
      database.play(whole, today.minusMonths(3), "before", true);
      database.play(whole, today.minusDays(1), "now", false);
    }
    Map<String, String> settings =
        Map.of(
            "GT_MAIL_HOST", "127.0.0.1",
            "GT_MAIL_PORT", Integer.toString(mail.port()),
            "GT_MAIL_SECURITY", "none",
            "GT_MAIL_FROM", "rounds@bench.example",
            "GT_MAIL_SITE", "http://localhost");
    String round;
    int acknowledged;
    try (Program program = Program.start(gt, documents, work, settings)) {
      String address = program.partnership();
      round = open(program, address, large);
      acknowledged = save(program, links(mail));
      pages(program, address, round, whole);
    }
    try (var database = new RoundsDatabase(work.resolve("data"))) {
      long lost = acknowledged - database.savings(round);
      Bench.print("acknowledged savings that are not there", lost, "", "0");
    }
  }

  private String open(Program program, String address, String plan)
      throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", Program.token(program.get(address + "/rounds/new")));
    form.putAll(Map.of("plan", plan, "name", "Measured round", "kind", "quarterly"));
    date(form, "from", today.minusMonths(3));
    date(form, "until", today.minusDays(1));
    date(form, "opens", today);
    date(form, "closes", today.plusDays(20));
    program.send(address + "/rounds/new", form).join();
    String list = program.get(address + "/rounds");
    String round =
        Pattern.compile("/rounds/(" + plan + "-[0-9-]+)\"")
            .matcher(list)
            .results()
            .map(found -> found.group(1))
            .filter(slug -> slug.contains(java.time.YearMonth.from(today.plusDays(20)).toString()))
            .findFirst()
            .orElseThrow();
    String path = address + "/rounds/" + round;
    Map<String, String> opening =
        Map.of("without", "yes", "_csrf", Program.token(program.get(path)));
    long start = System.nanoTime();
    int status = program.send(path + "/open", opening).join();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != 303) {
      throw new IOException("opening the round was answered " + status);
    }
    Bench.print("opening a round, 1,000 items, 300 leads, mail", seconds, "s", "under 5");
    return round;
  }

  private static void date(Map<String, String> form, String field, LocalDate day) {
    form.put(field + "-day", Integer.toString(day.getDayOfMonth()));
    form.put(field + "-month", Integer.toString(day.getMonthValue()));
    form.put(field + "-year", Integer.toString(day.getYear()));
  }

  /** The links by which leads answer, once all have come. */
  private static List<String> links(MailSink mail) throws InterruptedException {
    long start = System.nanoTime();
    while (mail.links().size() < LARGE.leads()) {
      if (System.nanoTime() - start > 180e9) {
        throw new IllegalStateException(mail.links().size() + " links came by mail");
      }
      Thread.sleep(100);
    }
    Bench.print("until all mail was sent", (System.nanoTime() - start) / 1e9, "s", "none");
    return List.copyOf(mail.links());
  }

  /** An item that a link opens, and what its forms carry. */
  private record Form(String path, String token) {}

  private static List<Form> forms(Program program, List<String> links)
      throws IOException, InterruptedException {
    var forms = new ArrayList<Form>();
    for (String link : links) {
      List<String> items =
          ITEM.matcher(program.get(link))
              .results()
              .map((MatchResult found) -> found.group(1))
              .distinct()
              .toList();
      String token = Program.token(program.get(link + "/items/" + items.get(0)));
      items.forEach(item -> forms.add(new Form(link + "/items/" + item, token)));
    }
    return forms;
  }

  /** Saves as leads do who press Continue; how many were acknowledged. */
  private static int save(Program program, List<String> links)
      throws IOException, InterruptedException {
    List<Form> forms = forms(program, links);
    int[] next = {0};
    int warmUps = PER_SECOND * 10;
    new OpenLoop(PER_SECOND, warmUps).micros(303, () -> save(program, forms, next));
    List<Long> micros =
        new OpenLoop(PER_SECOND, PER_SECOND * SECONDS)
            .micros(303, () -> save(program, forms, next));
    String name = "saving an update at " + PER_SECOND + " a second, ";
    Bench.print(name + "median", Bench.median(micros) / 1000.0, "ms", "none stated");
    Bench.print(name + "95th percentile", Bench.percentile95(micros) / 1000.0, "ms", "under 60");
    return next[0];
  }

  private static CompletableFuture<Integer> save(Program program, List<Form> forms, int[] next) {
    int n = next[0]++;
    // Far apart, so that the same lead does not save twice within a few seconds.
    Form form = forms.get((int) (n * 617L % forms.size()));
    return program.send(
        form.path(),
        Map.of(
            "_csrf", form.token(),
            "opened", "0",
            "kind", "report",
            "headline", "Saved as number " + n,
            "new", "Two more centres opened and the waiting list is shorter. ".repeat(8),
            "status", "Green",
            "basis", "as the figures will show",
            "go", "next"));
  }

  private void pages(Program program, String address, String round, String whole)
      throws IOException, InterruptedException {
    String since = whole + "-" + java.time.YearMonth.from(today.minusDays(1).plusDays(21));
    page(program, "cockpit of 1,000 items", address + "/rounds/" + round, "under 120");
    page(
        program, "what changed, 160 items", address + "/rounds/" + since + "/changes", "under 200");
    page(program, "exceptions", address + "/exceptions", "none stated");
    page(program, "My work", address + "/my-work", "none stated");
  }

  private static void page(Program program, String name, String path, String budget)
      throws IOException, InterruptedException {
    var micros = new ArrayList<Long>();
    long bytes = 0;
    for (int request = -WARM_UPS; request < REQUESTS; request++) {
      long start = System.nanoTime();
      bytes = program.bytes(path);
      if (request >= 0) {
        micros.add((System.nanoTime() - start) / 1_000);
      }
    }
    String title = name + ", " + bytes / 1024 + " KB, ";
    Bench.print(title + "median", Bench.median(micros) / 1000.0, "ms", budget);
    Bench.print("  95th percentile", Bench.percentile95(micros) / 1000.0, "ms", budget);
  }
}

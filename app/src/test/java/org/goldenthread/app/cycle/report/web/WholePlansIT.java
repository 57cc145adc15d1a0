package org.goldenthread.app.cycle.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportText;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.plan.Claim;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Views;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole plans, our sample and the published ones, each read from its document and run through a
 * round that says again what the document says: the report comes out with its totals.
 */
@DatabaseTest
class WholePlansIT {
  private static final String NOTHING = "Nothing is printed.";
  private static final LocalDate DECEMBER_2009 = LocalDate.of(2009, 12, 16);
  private static final LocalDate JANUARY_2014 = LocalDate.of(2014, 1, 15);

  private TestDatabase database;
  private Cycle cycle;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    cycle = new Cycle(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Path sample() {
    return Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");
  }

  private static Path published() {
    Path folder = Path.of(System.getProperty("gt.shared", "absent")).resolve("documents");
    assumeTrue(Files.isDirectory(folder), "the published documents are not beside this checkout");
    return folder;
  }

  /** The plan of the document that has this date. */
  private PlanSnapshot load(Path folder, LocalDate knownOn)
      throws IOException, RefusedDocumentException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        cycle.rooms.load(new DocumentReader().read(file));
      }
    }
    cycle.clock.moveOn(
        Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(cycle.days.today(), knownOn)));
    return cycle.read(
        () -> {
          PlanHeader header =
              cycle.rooms.plans.all(KnownBy.NOW).stream()
                  .filter(p -> p.knownOn().equals(knownOn))
                  .findFirst()
                  .orElseThrow();
          return cycle.rooms.plans.snapshot(header.slug(), KnownBy.NOW).orElseThrow();
        });
  }

  private Round opened(PlanSnapshot plan) {
    LocalDate day = cycle.days.today();
    return cycle.opened(
        plan.header().slug(),
        new Round.Values(
            "A round",
            day.minusMonths(6),
            day.minusDays(1),
            day,
            day.plusDays(14),
            RoundKind.HALF_YEARLY));
  }

  /** Answers for an item by what its document says of it, with these statuses, and signs off. */
  private void answer(Round round, PlanItem item, List<PlanProgress.Judged> judged) {
    PlanItem.Report said = item.latest();
    String text = said == null || said.progress() == null ? NOTHING : said.progress();
    String headline = LongText.of(text).headline().replace("…", "");
    String rest = text.startsWith(headline) ? text.substring(headline.length()).strip() : text;
    var answer =
        new Answer(
            UpdateKind.REPORT,
            headline,
            rest.isEmpty() ? null : rest,
            null,
            judged,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    cycle.write(
        () -> {
          Request request = cycle.requests.find(round.id(), item.id()).orElseThrow();
          assertThat(cycle.answering.send(request, answer, cycle.lead(1))).isTrue();
          Request sent = cycle.requests.find(round.id(), item.id()).orElseThrow();
          assertThat(cycle.signing.signOff(sent, Cycle.STRATEGIC)).isTrue();
          return null;
        });
  }

  private Snapshots.Snapshot locked(Round round) {
    cycle.write(() -> cycle.locking.lock(round, Cycle.OFFICER));
    return cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow());
  }

  private RoundReportPage page(Round round, Snapshots.Snapshot frozen) {
    var visit =
        new Visit(
            cycle.rooms.partnership,
            AsAt.TODAY,
            "/app/wexmere" + round.path() + "/report",
            List.of(),
            Visitor.stranger(cycle.rooms.partnership));
    var maker = new RoundReportPages(new Parties(database.sql()), Views.MESSAGES);
    return cycle.read(() -> maker.page(visit, round, frozen));
  }

  private static void draw(RoundReportPage page, String name) {
    Document drawn = Views.draw(page, name);
    assertThat(drawn.select("#overview tbody tr")).isNotEmpty();
    Views.draw(new RoundReportPrintPage(page), name + "-print");
  }

  @Test
  void reportsTheCommitmentsOfTheSampleWithItsTotals()
      throws IOException, RefusedDocumentException {
    assertTheCommitments(load(sample(), DECEMBER_2009), "sample-2009");
  }

  @Test
  void reportsTheCommitmentsOfThePublishedPlanWithItsTotals()
      throws IOException, RefusedDocumentException {
    RoundReport report = assertTheCommitments(load(published(), DECEMBER_2009), "published-2009");

    assertThat(report.parts())
        .extracting(p -> p.entries().size())
        .containsExactly(13, 17, 16, 14, 20);
    ReportEntry smoking =
        report.entries().stream().filter(e -> "H02".equals(e.ref())).findFirst().orElseThrow();
    assertThat(smoking.measures().toString()).contains("27.67%", "19.52%");
    assertThat(smoking.target()).startsWith("Target for 2007/08");
  }

  /** Two entries of one status count once, as the page says: 80 commitments, one with two. */
  private RoundReport assertTheCommitments(PlanSnapshot plan, String name) {
    Round round = opened(plan);
    for (PlanItem item : plan.reported()) {
      answer(
          round,
          item,
          item.statuses().stream()
              .map(s -> new PlanProgress.Judged(s.qualifier(), s.status(), s.basis()))
              .toList());
    }
    Snapshots.Snapshot frozen = locked(round);
    RoundReport report = ReportText.read(frozen.content());
    RoundReportPage page = page(round, frozen);
    draw(page, name);

    assertThat(report.entries()).hasSize(80).allMatch(e -> e.said() != null);
    assertThat(RoundReport.counts(report.entries()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Status.GREEN, 21, Status.AMBER, 13, Status.RED, 9, Status.COMPLETE, 38));
    assertThat(report.entries())
        .as("what the document said already is not new")
        .filteredOn(e -> e.said() != null && !NOTHING.equals(e.said().headline()))
        .noneMatch(ReportEntry::hasChanged);
    assertThat(page.overview().statuses())
        .as("in the order of the printed totals")
        .containsExactly("Green", "Amber", "Red", "Complete");
    assertThat(page.overview().total().sum()).isEqualTo(81);
    assertThat(page.overview().total().items()).isEqualTo(80);
    assertThat(page.summary().note()).startsWith("One has two statuses");
    assertThat(page.heads())
        .extracting(RoundReportPage.Head::text)
        .containsExactly("Commitment", "Target", "Supporting Data", "Progress", "Status");
    assertThat(report.entries().stream().filter(e -> !e.measures().isEmpty()).count())
        .isGreaterThan(20);
    return report;
  }

  @Test
  void reportsTheMilestonesOfTheSampleWithItsOverview()
      throws IOException, RefusedDocumentException {
    assertTheMilestones(load(sample(), JANUARY_2014), "sample-2014");
  }

  @Test
  void reportsTheMilestonesOfThePublishedPlanWithItsOverview()
      throws IOException, RefusedDocumentException {
    RoundReportPage page = assertTheMilestones(load(published(), JANUARY_2014), "published-2014");

    assertThat(page.overview().total().counts()).containsExactly(26, 121, 7, 2);
    assertThat(page.overview().shares()).startsWith("17%", "78%", "4%", "1%");
    assertThat(page.summary().key().get(1).text()).contains("the delivery milestone is ongoing");
  }

  /**
   * The colours of single milestones are lost: as many of each as the overview prints, in order.
   */
  private RoundReportPage assertTheMilestones(PlanSnapshot plan, String name) {
    Map<Long, Map<String, Integer>> printed = overview(plan);
    Round round = opened(plan);
    Map<Long, List<String>> left = new HashMap<>();
    printed.forEach((part, counts) -> left.put(part, words(counts)));
    for (PlanItem item : plan.reported()) {
      List<String> words = Objects.requireNonNull(left.get(plan.ancestors(item).get(0).id()));
      String word = words.remove(0);
      if (!word.equals("Blue")) {
        answer(round, item, List.of(new PlanProgress.Judged(null, word, null)));
      }
    }
    Snapshots.Snapshot frozen = locked(round);
    RoundReportPage page = page(round, frozen);
    draw(page, name);

    assertThat(page.overview().statuses()).containsExactly("Green", "Amber", "Red", "No update");
    assertThat(page.overview().rows())
        .extracting(RoundReportPage.Row::counts)
        .as("each part as its document prints it")
        .containsExactlyElementsOf(
            printed.values().stream()
                .map(c -> Stream.of("Green", "Amber", "Red", "Blue").map(c::get).toList())
                .toList());
    assertThat(page.overview().total().items()).isEqualTo(156);
    assertThat(page.overview().part()).isEqualTo("Priority");
    assertThat(page.heads())
        .extracting(RoundReportPage.Head::text)
        .containsExactly("Milestone", "Supporting data", "Update January 2014", "Lead/s", "Status");
    assertThat(page.parts()).allSatisfy(p -> assertThat(p.groups().get(0).above()).isNotEmpty());
    assertThat(page.elsewhere()).hasSize(1);
    return page;
  }

  /** The printed counts by part, in the document's order. */
  private Map<Long, Map<String, Integer>> overview(PlanSnapshot plan) {
    Map<Long, Map<String, Integer>> byPart = new LinkedHashMap<>();
    List<Claim> claims =
        cycle.read(() -> cycle.rooms.plans.claims(plan.header().id(), plan.header().document()));
    for (Claim claim : claims) {
      if (claim.item() != null && Status.parse(claim.category()).isPresent()) {
        byPart
            .computeIfAbsent(claim.item(), p -> new HashMap<>())
            .put(claim.category(), Integer.parseInt(claim.published()));
      }
    }
    return byPart;
  }

  private static List<String> words(Map<String, Integer> counts) {
    var words = new ArrayList<String>();
    counts.forEach((word, count) -> words.addAll(java.util.Collections.nCopies(count, word)));
    return words;
  }
}

package org.goldenthread.app.home.bring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.PreparedDocuments;
import org.goldenthread.app.home.bring.Readings;
import org.goldenthread.app.home.bring.SentDocument;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Bringing a document in at the program as it is served: sent, looked at, corrected, accepted. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
class BringInIT {
  private static final Author TEST = Author.program("Test of bringing in");
  private static int next;

  private static final String PLAN =
      """
      Gates Plan 2010-2013

      Date: 9 June 2010

      Commitment	Target	Lead officer	Progress	Status
      Open the gate (A1)	May 2011	Head of Gates	Opened	Green
      Shut the gate (A2)	June 2011	Head of Gates	Still open	Amber
      Paint the gate (A3)	July 2011	Head of Paint	Painted	Green
      """;

  private static final String NEXT_YEAR =
      """
      Gates Plan 2010-2013

      Date: 9 June 2011

      Commitment	Target	Lead officer	Progress	Status
      Open the gate (A1)	May 2011	Head of Gates	Stuck	Red
      Shut the gate (A2)	August 2011	Head of Gates	Shut	Green
      Oil the gate (A4)	July 2012	Head of Oil	Begun	Green
      """;

  private static final String UNKNOWN_WORDS =
      """
      Fences Plan 2010-2013

      Ding	Wer	Bis	Stand
      Raise the fence	Head of Fences	May 2011	Green
      Paint the fence	Head of Paint	June 2011	Red
      """;

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private JdbcClient jdbc;
  @Autowired private Changes changes;
  @Autowired private Directory directory;
  @Autowired private PreparedDocuments prepared;
  @Autowired private Readings readings;
  @Autowired private Matches matches;
  private Partnership partnership = new Partnership(1, "", "");
  private TestBrowser officer = new TestBrowser(0);

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void aPartnershipOfItsOwn() {
    partnership = partnerships.findOrCreate("Gates " + ++next);
    officer = somebody(Role.PERFORMANCE_OFFICER);
  }

  private TestBrowser somebody(Role role) {
    String name = role.slug() + " " + partnership.slug();
    long account = accounts.example(name.replace(' ', '.') + "@a.example", name).id();
    tenancy.write(
        partnership.id(),
        () -> {
          roles.give(account, role, role.slug(), LocalDate.EPOCH, TEST, "Test");
          return null;
        });
    return new TestBrowser(port).signInAs(name);
  }

  private String path(String rest) {
    return "/app/" + partnership.slug() + rest;
  }

  private TestBrowser.Answer send(String name, String text) {
    officer.get(path("/documents/bring-in"));
    return officer.sendFile(
        path("/documents/bring-in"), Map.of(), name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a document and gives the address of its review, which is open then. */
  private String review(String name, String text) {
    TestBrowser.Answer sent = send(name, text);
    assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    officer.get(sent.location());
    return sent.location();
  }

  private TestBrowser.Answer accept(String review) {
    TestBrowser.Answer page = officer.get(review);
    return officer.send(review + "/accept", hidden(page, "/accept"));
  }

  private static String document(TestBrowser.Answer accepted) {
    return accepted.location().replace("?accepted=1", "");
  }

  /** What the form with this address sends by itself. */
  private static Map<String, String> hidden(TestBrowser.Answer page, String action) {
    return page
        .page()
        .select("form[action$=" + action + "]")
        .select("input[type=hidden], select")
        .stream()
        .filter(e -> !e.attr("name").equals("_csrf"))
        .collect(
            java.util.stream.Collectors.toMap(
                e -> e.attr("name"),
                e ->
                    e.tagName().equals("select")
                        ? e.select("option[selected]").attr("value")
                        : e.val()));
  }

  private long stored(String table) {
    return tenancy.read(
        partnership.id(),
        () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
  }

  @Test
  void storesNothingBeforeItIsAccepted() {
    String review = review("gates.txt", PLAN);

    String text = officer.get(review).text();
    assertThat(text)
        .contains("Nothing is stored yet. 3 items", "Gates Plan 2010-2013", "Head of Paint");
    assertThat(stored("audit.document")).isZero();
    assertThat(stored("plan.item")).isZero();
    assertThat(officer.get(path("/documents")).text())
        .contains("Waiting for you to check", "gates.txt");
  }

  @Test
  void showsEachRowBesideItsPlaceInTheSource() {
    String review = review("gates.txt", PLAN);

    Element row = officer.get(review).page().select(".gt-review tbody tr").get(1);
    assertThat(row.select("th").text()).isEqualTo("Line 7");
    assertThat(row.select("td").get(0).text()).contains("Shut the gate (A2)", "Amber");
    assertThat(row.select("td").get(1).text())
        .contains("A2", "Leads: Head of Gates", "Status: Amber");
  }

  @Test
  void bringsTheWholeInUnderWhoAcceptedIt() {
    TestBrowser.Answer accepted = accept(review("gates.txt", PLAN));

    assertThat(document(accepted)).endsWith("/documents/1");
    assertThat(officer.get(accepted.location()).text()).contains("Gates Plan 2010-2013");
    assertThat(stored("plan.item")).isEqualTo(3);
    assertThat(stored("home.prepared_document")).isZero();
    assertThat(
            tenancy.read(
                partnership.id(),
                () ->
                    jdbc.sql("select made_by from audit.change where reason like 'Loaded gates%'")
                        .query(String.class)
                        .single()))
        .isEqualTo("performance-officer");
  }

  @Test
  void leadsOnFromWhatWasAccepted() {
    TestBrowser.Answer accepted = accept(review("gates.txt", PLAN));

    TestBrowser.Answer page = officer.get(accepted.location());
    assertThat(page.text())
        .contains("It is in the record now", "Say who is meant by 2 names", "Go on setting up");
    assertThat(page.page().select("a:contains(Read the progress report)").attr("href"))
        .isEqualTo(path("/plans/gates-plan-2010-2013/progress"));
    assertThat(officer.get(document(accepted)).text()).doesNotContain("It is in the record now");
  }

  @Test
  void throwsAwayWhatNobodyWants() {
    String review = review("gates.txt", PLAN);

    assertThat(officer.send(review + "/throw-away", Map.of()).location()).endsWith("/documents");
    assertThat(officer.get(review).status()).isEqualTo(404);
    assertThat(stored("home.prepared_document")).isZero();
    assertThat(stored("audit.document")).isZero();
  }

  @Test
  void saysOfTheSameFileWhatWasMadeOfIt() {
    String review = review("gates.txt", PLAN);
    TestBrowser.Answer waiting = send("again.txt", PLAN);
    assertThat(waiting.status()).isEqualTo(422);
    assertThat(waiting.page().select(".govuk-inset-text a").attr("href")).isEqualTo(review);

    accept(review);
    TestBrowser.Answer loaded = send("again.txt", PLAN);
    assertThat(loaded.status()).isEqualTo(422);
    assertThat(loaded.page().select(".govuk-inset-text a").attr("href"))
        .isEqualTo(path("/documents/1"));
    assertThat(stored("home.prepared_document")).isZero();
  }

  @Test
  void refusesInTheWordsOfTheReaderAndKeepsNothing() {
    TestBrowser.Answer refused = send("prose.txt", "Nothing but a sentence.\n");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("prose.txt: no plan, progress, measure");
    assertThat(send("none.txt", "").text()).contains("none.txt is empty");
    assertThat(stored("home.prepared_document")).isZero();
  }

  @Test
  void acceptsOnceHoweverManyAsk() throws Exception {
    String review = review("gates.txt", PLAN);
    Map<String, String> seen = hidden(officer.get(review), "/accept");
    ExecutorService both = Executors.newFixedThreadPool(2);
    Callable<Integer> accepting = () -> officer.send(review + "/accept", seen).status();
    List<Future<Integer>> answers = both.invokeAll(List.of(accepting, accepting));
    both.shutdown();

    assertThat(List.of(answers.get(0).get(), answers.get(1).get())).contains(303);
    assertThat(stored("audit.document")).isEqualTo(1);
  }

  @Test
  void refusesToAcceptAnotherReadingThanWasSeen() {
    String review = review("gates.txt", PLAN);
    Map<String, String> seen = hidden(officer.get(review), "/accept");
    correctTarget(review, "August 2011");

    TestBrowser.Answer answer = officer.send(review + "/accept", seen);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Something has changed since you looked");
    assertThat(stored("audit.document")).isZero();
  }

  private void correctTarget(String review, String target) {
    TestBrowser.Answer form = officer.get(review + "/rows/1");
    Map<String, String> fields = new java.util.HashMap<>();
    form.page()
        .select("main form")
        .select("input:not([name=_csrf]), textarea, select")
        .forEach(
            e ->
                fields.put(
                    e.attr("name"),
                    switch (e.tagName()) {
                      case "select" -> e.select("option[selected]").attr("value");
                      case "textarea" -> e.wholeText();
                      default -> e.val();
                    }));
    fields.put("target", target);
    assertThat(officer.send(review + "/rows/1", fields).status()).isEqualTo(303);
  }

  @Test
  void correctsACellAndSaysSoInTheRecord() {
    String review = review("gates.txt", PLAN);
    correctTarget(review, "August 2011");

    assertThat(officer.get(review).text())
        .contains("Read again: 1 otherwise, 0 more, 0 no longer there.", "August 2011");
    TestBrowser.Answer accepted = accept(review);
    assertThat(officer.get(accepted.location()).text())
        .contains("Corrected by hand: target of A2 is \"August 2011\", was read as \"June 2011\"");
  }

  @Test
  void readsATableAsSomebodySaysAndTheNextOneLikeIt() {
    String review = review("fences.txt", UNKNOWN_WORDS);
    TestBrowser.Answer page = officer.get(review);
    assertThat(page.text()).contains("We did not recognise what its tables hold");
    assertThat(page.page().select("form[action$=/accept]")).isEmpty();

    Map<String, String> columns = new java.util.HashMap<>(hidden(page, "/columns"));
    columns.put("table-0-column-0", "ACTION");
    columns.put("table-0-column-1", "LEAD");
    columns.put("table-0-column-2", "DUE");
    columns.put("table-0-column-3", "STATUS");
    assertThat(officer.send(review + "/columns", columns).location()).isEqualTo(review);
    assertThat(officer.get(review).text()).contains("2 items", "Head of Fences", "May 2011");
    assertThat(stored("home.column_meaning")).isZero();

    assertThat(document(accept(review))).endsWith("/documents/1");
    assertThat(stored("home.column_meaning")).isEqualTo(4);
    String other = review("walls.txt", UNKNOWN_WORDS.replace("fence", "wall"));
    assertThat(officer.get(other).text()).contains("2 items", "Raise the wall");
  }

  @Test
  void holdsASecondEditionAgainstTheFirst() {
    accept(review("gates.txt", PLAN));
    String review = review("gates-2011.txt", NEXT_YEAR);

    assertThat(officer.get(review).text())
        .contains(
            "A further edition of Gates Plan 2010-2013",
            "1 status moved back",
            "Open the gate",
            "1 item is gone without a word",
            "Paint the gate",
            "1 new item",
            "Oil the gate");
    assertThat(document(accept(review))).endsWith("/documents/2");
    assertThat(stored("plan.plan")).isEqualTo(1);
  }

  @Test
  void letsOnlyThosePermittedBringAnythingIn() {
    String review = review("gates.txt", PLAN);
    TestBrowser member = somebody(Role.BOARD_MEMBER);

    assertThat(member.get(path("/documents/bring-in")).status()).isEqualTo(403);
    assertThat(member.get(review).status()).isEqualTo(403);
    assertThat(member.get(path("/documents")).text()).doesNotContain("gates.txt");
  }

  @Test
  void showsNobodyADocumentOfAnotherPartnership() {
    String review = review("gates.txt", PLAN);
    String key = review.substring(review.lastIndexOf('/') + 1);
    aPartnershipOfItsOwn();

    assertThat(officer.get(path("/documents/bring-in/" + key)).status()).isEqualTo(404);
  }

  private TestBrowser.Answer takeBack(int number) {
    String address = path("/documents/" + number + "/take-back");
    officer.get(address);
    return officer.send(address, Map.of("reason", "Read from the wrong file"));
  }

  private String planPage() {
    return officer.get(path("/plans/gates-plan-2010-2013")).text();
  }

  @Test
  void leavesNoTraceOfADocumentThatWasTakenBackButTheHistory() {
    accept(review("gates.txt", PLAN));
    assertThat(takeBack(1).location()).endsWith("/documents/1");

    assertThat(officer.get(path("/documents/1")).text())
        .contains("was taken back", "Read from the wrong file");
    assertThat(officer.get(path("/documents")).text()).contains("No documents yet");
    assertThat(officer.get(path("/plans/gates-plan-2010-2013")).status()).isEqualTo(404);
    assertThat(officer.get(path("/plans/gates-plan-2010-2013?as-at=2015-01-01")).status())
        .isEqualTo(404);
    assertThat(officer.get(path("/search?q=gate")).text()).doesNotContain("Open the gate");
    assertThat(officer.get(path("/people/matching")).text()).doesNotContain("Head of Gates");
    assertThat(officer.get(path("/history")).text())
        .contains("Loaded gates.txt", "Read from the wrong file");
  }

  @Test
  void bringsADocumentInAgainThatWasTakenBack() {
    accept(review("gates.txt", PLAN));
    takeBack(1);

    assertThat(document(accept(review("gates.txt", PLAN)))).endsWith("/documents/2");
    assertThat(planPage()).contains("Open the gate", "Head of Gates");
    assertThat(stored("plan.item")).isEqualTo(3);
  }

  @Test
  void saysAgainWhatAPlanSaidBeforeAnEditionThatIsTakenBack() {
    accept(review("gates.txt", PLAN));
    String before = planPage();
    accept(review("gates-2011.txt", NEXT_YEAR));
    assertThat(planPage()).contains("Oil the gate").doesNotContain("Paint the gate");
    TestBrowser.Answer held = takeBack(1);
    assertThat(held.text()).contains("Take these back first");
    assertThat(held.page().select("ol a").attr("href")).isEqualTo(path("/documents/2"));

    takeBack(2);

    assertThat(planPage()).isEqualTo(before);
    assertThat(takeBack(1).location()).endsWith("/documents/1");
    assertThat(officer.get(path("/plans/gates-plan-2010-2013")).status()).isEqualTo(404);
  }

  @Test
  void asksWhyADocumentIsTakenBack() {
    accept(review("gates.txt", PLAN));
    officer.get(path("/documents/1/take-back"));

    TestBrowser.Answer answer = officer.send(path("/documents/1/take-back"), Map.of("reason", " "));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Enter why you take the document back");
    assertThat(planPage()).contains("Open the gate");
  }

  @Test
  void leadsFromAnEmptyPartnershipToItsFirstReport() {
    assertThat(officer.get(path("")).page().select("a[href$=/setting-up]")).hasSize(1);
    assertThat(officer.get(path("/setting-up")).text()).contains("Step 1 of 6: Bring in your plan");
    String review = review("gates.txt", PLAN);
    assertThat(officer.get(path("/setting-up")).text())
        .contains("Step 2 of 6: Check what was read");
    accept(review);
    assertThat(officer.get(path("/setting-up")).text())
        .contains("Step 3 of 6: Say who is meant by the names it prints");
    assertThat(officer.get(path("/setting-up")).page().select("a[href$=/progress]").attr("href"))
        .isEqualTo(path("/plans/gates-plan-2010-2013/progress"));
  }

  @Test
  void matchesANameAsSomebodyChoseWithTheDocument() {
    aPost("Head of the Gates");
    String review = review("gates.txt", PLAN);
    TestBrowser.Answer page = officer.get(review);
    assertThat(page.text()).contains("1 name that may be one we know");
    Map<String, String> names = new java.util.HashMap<>(hidden(page, "/names"));
    names.put(
        "name-0", page.page().select("#name-0 option:contains(Head of the Gates)").attr("value"));
    assertThat(officer.send(review + "/names", names).location()).isEqualTo(review);
    assertThat(stored("people.match")).isZero();

    accept(review);

    assertThat(stored("people.match")).isEqualTo(1);
    assertThat(officer.get(review("gates-2011.txt", NEXT_YEAR)).text())
        .contains("Head of Gates means Head of the Gates");
    takeBack(1);
    assertThat(standing("people.match")).isZero();
  }

  @Test
  void leavesANameAsSomebodyElseMatchedItMeanwhile() {
    aPost("Head of the Gates");
    String review = review("gates.txt", PLAN);
    TestBrowser.Answer page = officer.get(review);
    Map<String, String> names = new java.util.HashMap<>(hidden(page, "/names"));
    names.put(
        "name-0", page.page().select("#name-0 option:contains(Head of the Gates)").attr("value"));
    officer.send(review + "/names", names);
    accept(review("gates-2011.txt", NEXT_YEAR));
    leaveAsPrinted("Head of Gates");

    assertThat(accept(review).location()).contains("/documents/2");
    assertThat(standing("people.match")).isEqualTo(1);
    assertThat(takeBack(2).location()).endsWith("/documents/2");

    assertThat(standing("people.match")).isEqualTo(1);
    assertThat(stored("people.match")).isEqualTo(1);
  }

  private void leaveAsPrinted(String name) {
    tenancy.write(
        partnership.id(),
        () -> {
          long change = changes.record(LocalDate.of(2026, 11, 1), TEST, "As printed");
          matches.all(KnownBy.NOW).stream()
              .filter(p -> p.name().equals(name))
              .forEach(p -> matches.say(change, p.id(), List.of()));
          return null;
        });
  }

  private void aPost(String name) {
    tenancy.write(
        partnership.id(),
        () -> {
          long change = changes.record(LocalDate.EPOCH, TEST, "A post");
          return directory.findOrAdd(change, Party.Values.named(Parties.Kind.POST, name));
        });
  }

  private long standing(String table) {
    return tenancy.read(
        partnership.id(),
        () ->
            jdbc.sql("select count(*) from " + table + " where ended_by is null")
                .query(Long.class)
                .single());
  }

  /** Fields of the form about the document as a whole, as the page offers them. */
  private Map<String, String> facts(String review) {
    Map<String, String> fields = new java.util.HashMap<>();
    officer
        .get(review)
        .page()
        .select("form[action$=/facts]")
        .select("input:not([name=_csrf]), select")
        .forEach(
            e ->
                fields.put(
                    e.attr("name"),
                    e.tagName().equals("select")
                        ? e.select("option[selected]").attr("value")
                        : e.val()));
    return fields;
  }

  @Test
  void isCalledAndKnownAsItsSenderSays() {
    String review = review("gates.txt", PLAN);
    Map<String, String> facts = facts(review);
    assertThat(facts)
        .containsEntry("plan-title", "Gates Plan 2010-2013")
        .containsEntry("known-day", "9")
        .containsEntry("known-month", "6")
        .containsEntry("known-year", "2010")
        .containsEntry("edition-of", "");
    facts.put("plan-title", "Plan of Gates");
    facts.put("known-month", "July");
    assertThat(officer.send(review + "/facts", facts).location()).isEqualTo(review);

    assertThat(officer.get(review).text())
        .contains("Plan of Gates", "known from 9 July 2010: said by who accepted it");
    assertThat(officer.get(accept(review).location()).text())
        .contains("Plan of Gates", "9 July 2010");
    assertThat(officer.get(path("/plans/plan-of-gates?as-at=2010-07-08")).status()).isEqualTo(404);
    assertThat(officer.get(path("/plans/plan-of-gates?as-at=2010-07-09")).status()).isEqualTo(200);
  }

  @Test
  void refusesADayToComeAndKeepsWhatWasTyped() {
    String review = review("gates.txt", PLAN);
    Map<String, String> facts = facts(review);
    facts.put("known-year", "2990");
    facts.put("plan-title", "");

    TestBrowser.Answer refused = officer.send(review + "/facts", facts);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("must be today or in the past", "Enter what the plan is");
    assertThat(refused.page().select("#known-year").val()).isEqualTo("2990");
    assertThat(refused.page().select("details[open] #known-year")).hasSize(1);
  }

  private static final String CALLED_OTHERWISE =
      """
      Lamps of the town

      Date: 9 June 2011

      Action	Lead officer	Progress	Status
      %s
      """;

  private static String lamps(String... rows) {
    return CALLED_OTHERWISE.formatted(String.join("\n", rows));
  }

  private static final String[] LAMPS = {
    "Light the quay (1)	Head of Lamps	Lit	Green",
    "Light the market (2)	Head of Lamps	Lit	Green",
    "Light the bridge (3)	Head of Lamps	Half lit	Amber",
    "Light the station (4)	Head of Lamps	Not begun	Red",
    "Light the long avenue (5)	Head of Lamps	Lit	Green",
    "Light the old harbour (6)	Head of Lamps	Lit	Green"
  };

  /** The next edition has another name, lost one, gained one in front, and judges two anew. */
  private static final String LAMPS_A_YEAR_LATER =
      lamps(
              "Light the new square (1)	Head of Lamps	Begun	Green",
              "Light the quay (2)	Head of Lamps	Dark again	Red",
              "Light the market (3)	Head of Lamps	Lit	Green",
              "Light the bridge (4)	Head of Lamps	Lit	Green",
              "Light the long avenue (5)	Head of Lamps	Lit	Green",
              "Light the old harbour (6)	Head of Lamps	Lit	Green")
          .replace("Lamps of the town", "Report on light")
          .replace("2011", "2012");

  @Test
  void knowsAPlanAgainByItsItemsWhereItIsCalledOtherwise() {
    accept(review("lamps.txt", lamps(LAMPS)));
    String review = review("report.txt", LAMPS_A_YEAR_LATER);

    String text = officer.get(review).text();
    assertThat(text)
        .contains(
            "A further edition of Lamps of the town",
            "1 status moved back",
            "1 other status changed",
            "1 item is gone without a word",
            "1 new item");
    accept(review);
    assertThat(stored("plan.plan")).isEqualTo(1);
    assertThat(stored("plan.item")).isEqualTo(7);
  }

  @Test
  void takesAPlanWithATitleOfItsOwnForAnother() {
    accept(review("lamps.txt", lamps(LAMPS)));
    String titled = LAMPS_A_YEAR_LATER.replace("Report on light", "Harbour Lights Plan 2012-2015");

    assertThat(officer.get(review("titled.txt", titled)).text())
        .contains("Harbour Lights Plan 2012-2015")
        .doesNotContain("A further edition of");
  }

  @Test
  void staysAFurtherEditionThatIsGivenATitle() {
    accept(review("lamps.txt", lamps(LAMPS)));
    String review = review("report.txt", LAMPS_A_YEAR_LATER);
    Map<String, String> facts = facts(review);
    facts.put("plan-title", "Lights of the town");
    officer.send(review + "/facts", facts);

    assertThat(officer.get(review).text()).contains("A further edition of Lamps of the town");
  }

  @Test
  void makesAPlanOfItsOwnWhereItsSenderSaysSo() {
    accept(review("lamps.txt", lamps(LAMPS)));
    String review = review("report.txt", LAMPS_A_YEAR_LATER);
    Map<String, String> facts = facts(review);
    facts.put("edition-of", "");
    officer.send(review + "/facts", facts);

    assertThat(officer.get(review).text()).doesNotContain("A further edition of");
    accept(review);
    assertThat(stored("plan.plan")).isEqualTo(2);
  }

  @Test
  void isAFurtherEditionOfThePlanItsSenderChooses() {
    accept(review("gates.txt", PLAN));
    String review = review("lamps.txt", lamps(LAMPS));
    Map<String, String> facts = facts(review);
    facts.put("edition-of", "gates-plan-2010-2013");
    officer.send(review + "/facts", facts);

    assertThat(officer.get(review).text())
        .contains("A further edition of", "3 items are gone without a word", "6 new items");
    accept(review);
    assertThat(stored("plan.plan")).isEqualTo(1);
    facts.put("edition-of", "no-such-plan");
    String other = review("more.txt", lamps(LAMPS) + "\nMore.\n");
    facts.put("version", facts(other).get("version"));
    assertThat(officer.send(other + "/facts", facts).status()).isEqualTo(422);
  }

  @Test
  void acceptsNoPlanThatWasEditedSinceItWasShown() {
    accept(review("lamps.txt", lamps(LAMPS)));
    String review = review("report.txt", LAMPS_A_YEAR_LATER);
    Map<String, String> seen = hidden(officer.get(review), "/accept");
    accept(review("other.txt", LAMPS_A_YEAR_LATER.replace("Dark again", "Dim")));

    TestBrowser.Answer answer = officer.send(review + "/accept", seen);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Something has changed since you looked");
  }

  private static final String PAPERS =
      """
      # Minutes of the meeting of the Gates Board

      **Date: Monday, 7 June 2010**

      Present: Councillor Latch (Chair), Head of Gates

      **12. Gates of the town**

      The Board heard that two gates were open.

      Resolved: That the third gate be opened.
      """;

  @Test
  void showsWhatWasReadOfPapersBesideTheirPlace() {
    String review = review("papers.txt", PAPERS);

    TestBrowser.Answer page = officer.get(review + "?show=paper");
    assertThat(page.text())
        .contains(
            "rows of meeting papers",
            "Meeting of",
            "Minute 12",
            "Resolved: That the third gate be opened.");
  }

  private PreparedDocument kept(String name, String text) {
    var sent = new SentDocument(name, text.getBytes(StandardCharsets.UTF_8));
    return tenancy.write(partnership.id(), () -> prepared.keep(sent, Instant.now(), TEST));
  }

  @Test
  void keepsNothingOfWhatIsRefusedAfterItsSenderWentOn() {
    PreparedDocument document = kept("prose.txt", "Nothing but a sentence.\n");
    assertThat(readings.of(Scope.of(partnership.id()), document, Duration.ofSeconds(30)))
        .isInstanceOf(Readings.State.Refused.class);

    assertThat(stored("home.prepared_document")).isZero();
    String address = path("/documents/bring-in/" + document.key());
    TestBrowser.Answer page = officer.get(address);
    assertThat(page.text()).contains("prose.txt: no plan, progress", "Nothing was stored");
    assertThat(page.page().select("form[action$=/throw-away]")).isEmpty();
    aPartnershipOfItsOwn();
    assertThat(officer.get(path("/documents/bring-in/" + document.key())).status()).isEqualTo(404);
  }

  @Test
  void takesNoMoreThanAnybodyReviews() {
    for (int n = 0; n < PreparedDocuments.MOST; n++) {
      kept("gates-" + n + ".txt", PLAN + n + "\n");
    }

    TestBrowser.Answer refused = send("one-more.txt", PLAN);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("40 documents wait to be checked");
    assertThat(stored("home.prepared_document")).isEqualTo(PreparedDocuments.MOST);
  }

  private static final String FIGURES =
      """
      Figures of the gates

      Date: 9 June %s

      No.	Ref	Definition	Good Perf	08/09 Actual	09/10 Target	09/10 Perf
      1	%s	Gates that open when asked	High	1,067.5	69.0%%	70.9%%
      2	NI 8	Hinges that squeak at night	Low	5%%	4%%	6%%
      """;

  private String choose(String review, String label, String meant) {
    TestBrowser.Answer page = officer.get(review);
    String name = page.page().select("label:contains(" + label + ")").attr("for");
    assertThat(name).as(page.text()).isNotEmpty();
    Map<String, String> chosen = new java.util.HashMap<>(hidden(page, "/names"));
    chosen.put(name, meant);
    assertThat(officer.send(review + "/names", chosen).location()).isEqualTo(review);
    return name;
  }

  @Test
  void takesAMeasureForTheOneItsSenderChooses() {
    accept(review("figures.txt", FIGURES.formatted(2010, "NI 7")));
    String review = review("later.txt", FIGURES.formatted(2011, "L 7"));
    String field = choose(review, "L 7 Gates that open when asked", "NI 7");
    TestBrowser.Answer page = officer.get(review);
    assertThat(page.page().select("#" + field + " option[selected]").attr("value"))
        .isEqualTo("NI 7");
    assertThat(page.text()).contains("2 measures we know");

    assertThat(officer.get(accept(review).location()).text())
        .contains("Said by hand: measure \"L 7\" is \"NI 7\"");
    assertThat(stored("measure.measure")).isEqualTo(2);
  }

  private static final String BOARDS =
      """
      Gates Plan 2010-2013

      Date: 9 June 2010

      Action	Lead officer	Board	Progress	Status
      Open the gate (A1)	Head of Gates	Gates and Fences Board	Opened	Green
      Shut the gate (A2)	Head of Gates	Gates and Fences Board	Still open	Amber
      """;

  @Test
  void takesABoardForTheOneItsSenderChooses() {
    accept(review("gates.txt", BOARDS));
    String other =
        BOARDS
            .replace("Gates Plan", "Fences Plan")
            .replace("Gates and Fences Board", "Board for Gates & Fences of the Town");
    String review = review("fences.txt", other);
    String field = choose(review, "Board for Gates & Fences of the Town", "Gates and Fences Board");
    assertThat(field).startsWith("board-");

    accept(review);

    assertThat(officer.get(path("/boards")).text()).doesNotContain("of the Town");
    assertThat(officer.get(path("/documents/2")).text()).contains("is \"Gates and Fences Board\"");
  }

  @Test
  void endsAReadingWhoseDocumentIsThrownAway() throws Exception {
    String rows = "Open the gate (A%d)\tMay 2011\tHead of Gates\tOpened\tGreen\n";
    var text = new StringBuilder(PLAN.substring(0, PLAN.indexOf("Open the gate")));
    for (int n = 0; n < 60_000; n++) {
      text.append(rows.formatted(n));
    }
    PreparedDocument document = kept("long.txt", text.toString());
    assertThat(readings.of(Scope.of(partnership.id()), document, Duration.ZERO))
        .isInstanceOf(Readings.State.Running.class);
    officer.get(path("/documents"));
    officer.send(path("/documents/bring-in/" + document.key()) + "/throw-away", Map.of());

    // Both readers are free again at once.
    PreparedDocument other = kept("gates.txt", PLAN);
    assertThat(readings.of(Scope.of(partnership.id()), other, Duration.ofSeconds(60)))
        .isInstanceOf(Readings.State.Ready.class);
    assertThat(stored("home.prepared_document")).isEqualTo(1);
  }
}

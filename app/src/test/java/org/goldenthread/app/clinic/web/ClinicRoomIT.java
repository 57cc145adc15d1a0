package org.goldenthread.app.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.clinic.FollowUps;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A clinic from being called to whether the curve turned, over HTTP. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@Import(ClinicRoomIT.July2010.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClinicRoomIT {
  private static final Author TEST = Author.program("Test of clinics");
  private static final String MEASURE = "/app/wexmere/measures/ni-53";
  private static final String CLINIC = "/app/wexmere/clinics/1";

  /** The program's clock. */
  static class July2010 {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock(Instant.parse("2010-07-01T09:00:00Z"));
    }
  }

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private DocumentLoading loading;
  @Autowired private Directory directory;
  @Autowired private Changes changes;
  @Autowired private FollowUps followUps;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  private Partnership wexmere = new Partnership(1, "", "");
  private String post = "";
  private TestBrowser officer = new TestBrowser(1);

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void aMeasureThatGoesOnAsItDid() {
    wexmere = partnerships.findOrCreate("Wexmere");
    var reading =
        aReading()
            .commitment("H02", "Fewer mothers smoke", "Reported", "Red")
            .measure("NI 53", "Smoking at delivery", "low");
    for (int quarter = 0; quarter < 12; quarter++) {
      figure(reading, 2007 + quarter / 4, quarter % 4 + 1, quarter % 2 == 0 ? "10.0" : "12.0");
    }
    reading.figure("NI 53", "target", "2010-11 Q2", "9.0");
    reading.measure("NI 60", "Waiting for an answer", "low");
    for (int quarter = 0; quarter < 12; quarter++) {
      String period = "%d-%02d Q%d".formatted(2007 + quarter / 4, 8 + quarter / 4, quarter % 4 + 1);
      String usual = quarter % 2 == 0 ? "10.0" : "11.0";
      reading.figure("NI 60", "actual", period, quarter < 10 ? usual : "30.0");
      reading.figure("NI 60", "target", period, "10.5");
    }
    loading.load(wexmere, reading.build(), true);
    member("officer@wexmere.example", "Officer", Role.PERFORMANCE_OFFICER);
    member("reader@wexmere.example", "Reader", Role.PARTNER_READER);
    member("holder@wexmere.example", "Holder", Role.LEAD_OFFICER);
    post = tenancy.write(wexmere.id(), this::heldPost);
    officer = new TestBrowser(port).signInAs("Officer");
  }

  private static void figure(ReadingFixture reading, int year, int quarter, String value) {
    String period = "%d-%02d Q%d".formatted(year, (year + 1) % 100, quarter);
    reading.figure("NI 53", "actual", period, value);
  }

  private void member(String email, String name, Role role) {
    long account = accounts.example(email, name).id();
    tenancy.write(
        wexmere.id(),
        () -> {
          roles.give(account, role, name, LocalDate.EPOCH, TEST, "Test");
          return null;
        });
  }

  /** A post that the holder's account holds; its key. */
  private String heldPost() {
    long change = changes.record(LocalDate.EPOCH, TEST, "Test");
    long body = directory.findOrAdd(change, Party.Values.named(Kind.ORGANISATION, "NHS Wexmere"));
    long held =
        directory.add(change, Party.Values.named(Kind.POST, "Head of Midwifery").in(body, null));
    long person =
        directory.addPerson(
            change,
            PersonDetails.named("Holder"),
            accounts.find("holder@wexmere.example").orElseThrow().id());
    directory.addTerm(
        change, new Term.Values(held, person, Term.Capacity.HOLDER, null, Dates.OPEN));
    return jdbc.sql("select key::text from people.party where id = :id")
        .param("id", held)
        .query(String.class)
        .single();
  }

  private String opened(String path) {
    return officer.get(path).page().select("input[name=opened]").attr("value");
  }

  private TestBrowser.Answer send(String path, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("opened", opened(path));
    return officer.send(path, all);
  }

  private static Map<String, String> action(String owner) {
    return Map.of(
        "text", "Train every midwife",
        "owner", owner,
        "due-day", "30",
        "due-month", "6",
        "due-year", "2010");
  }

  @Test
  @Order(1)
  void isRefusedToAReader() {
    TestBrowser reader = new TestBrowser(port).signInAs("Reader");

    assertThat(reader.get(MEASURE + "/clinic").status()).isEqualTo(403);
    assertThat(reader.get(MEASURE).text()).doesNotContain("Call a performance clinic");
    assertThat(reader.get("/app/wexmere/clinics").text()).contains("No clinics yet");
  }

  @Test
  @Order(2)
  void isProposedByTheRulesUntilSomebodySaysWhyNot() {
    String waiting = "/app/wexmere/measures/ni-60";
    String why = "A performance clinic: Red 2 times running, beyond the tolerance";
    assertThat(officer.get("/app/wexmere/clinics").page().select("#proposed ~ *").text())
        .contains("NI 60 Waiting for an answer", why)
        .doesNotContain("NI 53");
    assertThat(officer.get("/app/wexmere/exceptions").text()).contains("Proposed", why);
    assertThat(officer.get(waiting + "/clinic").page().select("textarea[name=why]").val())
        .startsWith(why);

    String form = waiting + "/acknowledge?choice=accept&rule=clinic";
    assertThat(officer.get(form).page().select("input[name=rule][checked]").eachAttr("value"))
        .containsExactly("clinic");
    var dismissed = new HashMap<>(Map.of("rule", "clinic", "choice", "accept", "reason", ""));
    dismissed.putAll(Map.of("expires-day", "31", "expires-month", "12", "expires-year", "2010"));
    assertThat(officer.send(form, dismissed).text()).contains("Enter one sentence saying why");
    dismissed.put("reason", "The desk was moved, and is back.");
    assertThat(officer.send(form, dismissed).status()).isEqualTo(303);
    assertThat(officer.get("/app/wexmere/clinics").text()).doesNotContain("NI 60");
    assertThat(officer.get(waiting + "/clinic").page().select("textarea[name=why]").val())
        .isEmpty();
  }

  @Test
  @Order(3)
  void isCalledWithAReasonAndWhoIsAsked() {
    assertThat(officer.get(MEASURE).text()).contains("Call a performance clinic");
    TestBrowser.Answer refused = send(MEASURE + "/clinic", Map.of("why", ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("Enter why a clinic is needed", "Choose at least one who is asked");

    assertThat(
            send(MEASURE + "/clinic", Map.of("why", "It does not move.", "asked-1", post))
                .location())
        .isEqualTo(CLINIC);
    assertThat(officer.get(CLINIC).text())
        .contains("Called. It has not been held yet.", "Head of Midwifery", "It does not move.");
  }

  @Test
  @Order(4)
  void isAgreedOnlyOnceItWasHeldAndHasAnAction() {
    assertThat(send(CLINIC + "/agree", Map.of()).text()).contains("Somebody has moved this clinic");
    assertThat(send(CLINIC + "/hold", hold("2")).status()).isEqualTo(303);
    assertThat(officer.get(CLINIC).text()).contains("Held. Nothing is agreed yet.");
    assertThat(send(CLINIC + "/hold", hold("13")).text())
        .contains("Enter a whole number from 1 to 12");
    assertThat(send(CLINIC + "/agree", Map.of()).text()).contains("Add at least one action first");
  }

  @Test
  @Order(5)
  void showsBothVersionsWhenTwoWriteAtOnce() {
    String form = CLINIC + "/hold";
    String opened = opened(form);
    var theirs = new HashMap<>(hold("2"));
    theirs.put("story", "Nobody is asked at the first visit, or later.");
    assertThat(send(form, theirs).status()).isEqualTo(303);

    var yours = new HashMap<>(hold("3"));
    yours.putAll(Map.of("story", "Everybody is asked too late.", "opened", opened));
    officer.get(form);
    TestBrowser.Answer both = officer.send(form, yours);
    assertThat(both.status()).isEqualTo(422);
    assertThat(both.text()).contains("Changed by Officer, ", "or later", "[added: too late.]");
    assertThat(officer.get(CLINIC).text()).contains("or later");

    var chosen = new HashMap<String, String>();
    both.page()
        .select("main form input[type=hidden]")
        .forEach(field -> chosen.put(field.attr("name"), field.val()));
    chosen.put("keep-story", "yours");
    officer.get(form);
    assertThat(officer.send(form, chosen).status()).isEqualTo(303);
    assertThat(officer.get(CLINIC).text())
        .contains("Everybody is asked too late.", "After 3 more periods")
        .doesNotContain("or later");
    assertThat(send(form, hold("2")).status()).isEqualTo(303);
  }

  private static Map<String, String> hold(String checks) {
    return Map.of(
        "held-day", "1",
        "held-month", "7",
        "held-year", "2010",
        "story", "Nobody is asked at the first visit.",
        "causes", "No training",
        "checks", checks);
  }

  @Test
  @Order(6)
  void showsItsActionsToTheOwnerAndOnTheMeasure() {
    assertThat(send(CLINIC + "/actions/add", action("nobody")).text())
        .contains("Choose who does it");
    assertThat(send(CLINIC + "/actions/add", action(post)).location()).isEqualTo(CLINIC);

    assertThat(officer.get(MEASURE).text()).contains("1 action, 1 overdue", "Performance clinic 1");
    assertThat(officer.get("/app/wexmere/actions?state=overdue").text())
        .contains("Train every midwife", "1 is overdue.", "Performance clinic 1");
    assertThat(officer.get("/app/wexmere/actions.csv").body())
        .contains("Train every midwife", "2010-06-30", "open,yes");
    TestBrowser holder = new TestBrowser(port).signInAs("Holder");
    assertThat(holder.get("/app/wexmere/my-work").text())
        .contains("Your actions", "Train every midwife", "Overdue: it was due on 30 June 2010");
    assertThat(holder.get("/app/wexmere/actions/1/report").status()).isEqualTo(200);
    assertThat(holder.get(CLINIC + "/agree").status()).isEqualTo(403);
    assertThat(officer.get("/app/wexmere/search?q=midwife&kind=actions").text())
        .contains("Train every midwife");
    assertThat(officer.get("/app/wexmere/search?q=first+visit&kind=clinics").text())
        .contains("Performance clinic 1");
  }

  @Test
  @Order(7)
  void mergesWhatTwoChangeOfAnActionAndAsksWhereBothChangedTheSame() {
    String form = "/app/wexmere/actions/1/change";
    String opened = opened(form);
    var theirs = new HashMap<>(action(post));
    theirs.putAll(Map.of("due-day", "29", "words", "A day earlier"));
    assertThat(send(form, theirs).status()).isEqualTo(303);

    var yours = new HashMap<>(action(post));
    yours.putAll(Map.of("text", "Train all midwives", "words", "Clearer", "opened", opened));
    officer.get(form);
    assertThat(officer.send(form, yours).status()).as("different fields").isEqualTo(303);
    assertThat(officer.get("/app/wexmere/actions/1").text())
        .contains("Train all midwives", "29 June 2010");

    yours.put("due-day", "28");
    officer.get(form);
    TestBrowser.Answer both = officer.send(form, yours);
    assertThat(both.text()).contains("[added: 28] June 2010", "[added: 29] June 2010");
    var chosen = new HashMap<String, String>();
    both.page()
        .select("main form input[type=hidden]")
        .forEach(field -> chosen.put(field.attr("name"), field.val()));
    chosen.put("keep-due", "theirs");
    officer.get(form);
    assertThat(officer.send(form, chosen).status()).isEqualTo(303);
    assertThat(officer.get("/app/wexmere/actions/1").text()).contains("29 June 2010");
    var back = new HashMap<>(action(post));
    back.put("words", "As it was");
    assertThat(send(form, back).status()).isEqualTo(303);
  }

  @Test
  @Order(8)
  void freezesWhatIsExpectedIfNothingChanges() {
    assertThat(officer.get(CLINIC + "/agree").text())
        .contains("Jul-Sep 2010: 11.", "The target of 9.0% could be met or missed.");
    assertThat(send(CLINIC + "/agree", Map.of()).location()).isEqualTo(CLINIC);

    assertThat(officer.get(CLINIC).text())
        .contains("Too early to say: check after the figures of Jul-Sep 2010.")
        .contains("If nothing changes")
        .doesNotContain("Agree what will be done");
    assertThat(followUps.check(wexmere, LocalDate.of(2010, 12, 31))).isZero();
  }

  @Test
  @Order(9)
  void isLookedAtByItselfEachDay() {
    assertThat(
            jdbc.sql("select count(*) from cycle.job where task_name = 'follow-up'")
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(officer.get("/app/wexmere/my-work").text()).doesNotContain("A follow-up is due");
    Duration untilOctober = Duration.ofDays(100);
    clock.moveOn(untilOctober);
    assertThat(new TestBrowser(port).signInAs("Officer").get("/app/wexmere/my-work").text())
        .contains("A follow-up is due, but the figures of Jul-Sep 2010 are not here yet");
    clock.moveOn(untilOctober.negated());
  }

  @Test
  @Order(10)
  void saysTwoPeriodsLaterThatTheCurveTurnedAndByWhat() {
    var later = aReading().titled("Another plan").knownOn(LocalDate.of(2011, 1, 10));
    later.measure("NI 53", "Smoking at delivery", "low");
    figure(later, 2010, 1, "11.0");
    figure(later, 2010, 2, "5.0");
    loading.load(wexmere, later.build(), true);

    assertThat(followUps.check(wexmere, LocalDate.of(2011, 1, 9))).isZero();
    assertThat(followUps.check(wexmere, LocalDate.of(2011, 1, 11))).isOne();
    assertThat(followUps.check(wexmere, LocalDate.of(2011, 1, 12))).isZero();
    assertThat(officer.get(CLINIC).page().select(".govuk-body-l").text()).isEqualTo("Turned");
    assertThat(officer.get(CLINIC).text())
        .contains("Judged by the figure of Jul-Sep 2010: 5.0%.")
        .contains("Real improvement against the figures before the agreement. Below the expected")
        .contains("Its target of 9.0% is met. It was missed at the agreement.")
        .contains("It is better than what was expected if nothing changed")
        .contains("On 11 January 2011, by the figures of Jul-Sep 2010: turned.");
    assertThat(officer.get("/app/wexmere/clinics").text()).contains("Turned");
    assertThat(officer.get("/app/wexmere/my-work").text())
        .contains("The curve turned: close the clinic", "Performance clinic 1");
    assertThat(new TestBrowser(port).signInAs("Holder").get("/app/wexmere/my-work").text())
        .doesNotContain("The curve turned");
    assertThat(officer.get(CLINIC + "?as-at=2010-12-31").text()).contains("Too early to say");
  }

  @Test
  @Order(11)
  void keepsItsHistoryAndItsActionsMoves() {
    String done = "/app/wexmere/actions/1";
    assertThat(send(done + "/finish", Map.of("words", "")).text()).contains("Enter what was done");
    assertThat(send(done + "/finish", Map.of("words", "All were trained.")).location())
        .isEqualTo(done);
    assertThat(send(done + "/discharge", Map.of("words", "No")).text())
        .contains("Somebody has done this already");
    assertThat(officer.get(done).text()).contains("Done on 1 July 2010", "All were trained.");
    assertThat(officer.get(done + "/history").text()).contains("All were trained.");
    assertThat(officer.get(CLINIC + "/history").text())
        .contains("Nobody is asked at the first visit.", "turned", "Head of Midwifery");
    assertThat(officer.get(MEASURE + "/history").text()).contains("Performance clinic 1");
  }

  @Test
  @Order(12)
  void isClosedWithTheReasonAndTakesNoMoreActions() {
    assertThat(send(CLINIC + "/close", Map.of("why", "It turned.")).location()).isEqualTo(CLINIC);
    assertThat(officer.get(CLINIC).text()).contains("It turned.", "Closed");
    assertThat(officer.get("/app/wexmere/my-work").text()).doesNotContain("The curve turned");
    assertThat(officer.get(CLINIC + "/actions/add").status()).isEqualTo(404);
  }

  @Test
  @Order(13)
  void isCalledAboutAnItemWithoutAnyMeasure() {
    String item =
        officer.get("/app/wexmere").page().select("main a[href*=/plans/]").eachAttr("href").stream()
            .map(href -> href.replaceAll("[?#].*", ""))
            .filter(href -> href.matches("/app/wexmere/plans/[^/]+"))
            .flatMap(
                href ->
                    officer
                        .get(href)
                        .page()
                        .select("main a[href$=/items/h02]")
                        .eachAttr("href")
                        .stream())
            .findFirst()
            .orElseThrow();
    assertThat(send(item + "/clinic", Map.of("why", "Red again.", "asked-1", post)).location())
        .isEqualTo("/app/wexmere/clinics/2");
    assertThat(officer.get("/app/wexmere/clinics/2").text())
        .contains("No measure with figures", "H02 Fewer mothers smoke");
    assertThat(send(item + "/actions/add", action(post)).location()).isEqualTo(item);
    assertThat(officer.get(item).text()).contains("1 action, 1 overdue", "Performance clinic 2");
    List<String> listed =
        officer
            .get("/app/wexmere/actions?state=all&about=" + item.substring("/app/wexmere".length()))
            .page()
            .select("tbody tr")
            .eachText();
    assertThat(listed).hasSize(1);
  }
}

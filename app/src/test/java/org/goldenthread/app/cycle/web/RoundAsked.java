package org.goldenthread.app.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An open round of its own for each test, which asks one lead about three items. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoundAsked {
  static final Author TEST = Author.program("Test of sheets");
  static final String OFFICER = "Sheets officer";
  static final String LEAD = "Sheets lead";
  static final String STRANGER = "Sheets other";

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired Tenancy tenancy;
  @Autowired DocumentLoading loading;
  @Autowired Changes changes;
  @Autowired private Directory directory;
  @Autowired private Matches matches;
  Partnership wexmere = new Partnership(1, "", "");
  static int plans;

  /** The classes of tests share one program and its database. */
  private static boolean prepared;

  String round = "";
  String mine = "";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void people() {
    wexmere = partnerships.findOrCreate("Wexmere");
    if (prepared) {
      return;
    }
    prepared = true;
    member(OFFICER, Role.PERFORMANCE_OFFICER);
    long lead = member(LEAD, Role.LEAD_OFFICER);
    member(STRANGER, Role.LEAD_OFFICER);
    loading.load(wexmere, plan("Sheet matching").build(), false);
    tenancy.write(wexmere.id(), () -> post(lead));
  }

  private long member(String name, Role role) {
    long account = accounts.example(name.replace(' ', '.') + "@wexmere.example", name).id();
    tenancy.write(
        wexmere.id(),
        () -> {
          roles.give(account, role, name, LocalDate.EPOCH, TEST, "Test");
          return null;
        });
    return account;
  }

  private long post(long account) {
    long change = changes.record(LocalDate.EPOCH, TEST, "Test");
    long body = directory.findOrAdd(change, Party.Values.named(Kind.ORGANISATION, "Council"));
    long post =
        directory.add(change, Party.Values.named(Kind.POST, "Head of Sheets").in(body, null));
    long person = directory.addPerson(change, PersonDetails.named("H" + account), account);
    directory.addTerm(
        change, new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
    matches.all(KnownBy.NOW).stream()
        .filter(p -> p.name().equals("Sheets/PCT"))
        .forEach(p -> matches.say(change, p.id(), List.of(post)));
    return post;
  }

  static ReadingFixture plan(String title) {
    return aReading()
        .titled(title)
        .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
        .lead("H01", "Sheets/PCT")
        .commitment("H02", "More breastfeeding", "=Baseline set.", "Green")
        .lead("H02", "Sheets/PCT")
        .commitment("H03", "More sleep", "Nothing.", "Amber")
        .lead("H03", "Sheets/PCT");
  }

  @BeforeEach
  void aRoundOfItsOwn() {
    loading.load(wexmere, plan("Sheet plan " + ++plans).build(), false);
    round = opened();
    mine = round + "/mine";
  }

  String opened() {
    TestBrowser officer = as(OFFICER);
    officer.get("/app/wexmere/rounds/new");
    var fields =
        new LinkedHashMap<>(
            Map.of("plan", "sheet-plan-" + plans, "name", "Autumn", "kind", "quarterly"));
    fields.putAll(date("from", 1, 7));
    fields.putAll(date("until", 30, 9));
    fields.putAll(date("opens", 5, 10));
    fields.putAll(date("closes", 30, 10));
    String opened = officer.send("/app/wexmere/rounds/new", fields).location();
    officer.get(opened);
    assertThat(officer.send(opened + "/open", Map.of("without", "yes")).status()).isEqualTo(303);
    return opened;
  }

  static Map<String, String> date(String name, int day, int month) {
    return Map.of(name + "-day", "" + day, name + "-month", "" + month, name + "-year", "2026");
  }

  TestBrowser as(String name) {
    return new TestBrowser(port).signInAs(name);
  }
}

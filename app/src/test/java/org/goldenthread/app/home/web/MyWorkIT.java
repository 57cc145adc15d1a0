package org.goldenthread.app.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
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
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where a person starts: what waits for them, gathered from every room. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MyWorkIT {
  private static final Author TEST = Author.program("Test of My work");

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private DocumentLoading loading;
  @Autowired private JdbcClient jdbc;
  @Autowired private Changes changes;
  @Autowired private Directory directory;
  @Autowired private Matches matches;
  private Partnership wexmere = new Partnership(1, "", "");

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void aPlanAndTwoPeople() throws IOException, RefusedDocumentException {
    wexmere = partnerships.findOrCreate("Wexmere");
    member("officer@wexmere.example", "Officer", Role.PERFORMANCE_OFFICER);
    member("reader@wexmere.example", "Reader", Role.PARTNER_READER);
    Path folder = Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");
    try (var files = java.nio.file.Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        loading.load(wexmere, new DocumentReader().read(file), true);
      }
    }
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

  @Test
  void isWhereAPersonStartsAfterSigningIn() {
    TestBrowser officer = new TestBrowser(port).signInAs("Officer");
    assertThat(officer.get("/").location()).isEqualTo("/app/wexmere/my-work");
  }

  @Test
  void tellsAnOfficerOfLeadsNobodyHasMatched() {
    var page = new TestBrowser(port).signInAs("Officer").get("/app/wexmere/my-work");
    int printed =
        tenancy.read(
            wexmere.id(),
            () ->
                jdbc.sql("select count(*) from people.party_version where kind = 'as-printed'")
                    .query(Integer.class)
                    .single());
    assertThat(printed).isPositive();
    assertThat(page.text()).contains("1 thing waits for you.", printed + " names");
    assertThat(page.page().select("main a[href=/app/wexmere/people/matching]")).hasSize(1);
  }

  @Test
  void asksNothingOfAReader() {
    var page = new TestBrowser(port).signInAs("Reader").get("/app/wexmere/my-work");
    assertThat(page.page().select(".govuk-body-l").text()).isEqualTo("Nothing waits for you.");
  }

  private record Led(long party, String name, int items) {}

  /** The printed name that leads most items. */
  private Led busiest() {
    return jdbc.sql(
            """
            select l.party, v.name, count(distinct l.item) as items
              from plan.lead l
              join people.party_version v on v.party = l.party and v.kind = 'as-printed'
               and v.ended_by is null
             where l.ended_by is null group by l.party, v.name order by 3 desc, 1 limit 1
            """)
        .query(Led.class)
        .single();
  }

  @ParameterizedTest
  @EnumSource(names = {"LEAD_OFFICER", "STRATEGIC_LEAD"})
  void showsALeadWhatTheirPostLeadsUnderAPrintedName(Role role) {
    String name = "Holder as " + role.slug();
    member(role.slug() + "@wexmere.example", name, role);
    Led led = tenancy.read(wexmere.id(), this::busiest);
    TestBrowser lead = new TestBrowser(port).signInAs(name);
    assertThat(items(lead)).isEmpty();

    tenancy.write(wexmere.id(), () -> match(led, role.slug() + "@wexmere.example"));
    try {
      assertThat(items(lead)).hasSize(led.items());
      var page = lead.get("/app/wexmere/my-work");
      assertThat(page.text()).doesNotContain("{0}");
      assertThat(lead.get(items(lead).get(0)).text())
          .contains(led.name(), "Post of " + role.slug());
    } finally {
      tenancy.write(
          wexmere.id(),
          () -> {
            matches.forget(changes.record(LocalDate.EPOCH, TEST, "Took it back"), led.party());
            return led;
          });
    }
    assertThat(items(lead)).isEmpty();
  }

  private static List<String> items(TestBrowser lead) {
    return lead.get("/app/wexmere/my-work").page().select("main table a").eachAttr("href");
  }

  /** Puts the account into a post of its own and says that the printed name means that post. */
  private long match(Led led, String email) {
    long change = changes.record(LocalDate.EPOCH, TEST, "Test");
    String slug = email.replaceAll("@.*", "");
    long body = directory.findOrAdd(change, Party.Values.named(Kind.ORGANISATION, "Body"));
    long post =
        directory.add(change, Party.Values.named(Kind.POST, "Post of " + slug).in(body, null));
    long person =
        directory.addPerson(
            change, PersonDetails.named(slug), accounts.find(email).orElseThrow().id());
    directory.addTerm(
        change, new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
    matches.say(change, led.party(), List.of(post));
    return change;
  }
}

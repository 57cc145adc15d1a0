package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Coming in by an invitation, back in by a link, and out at once. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@Import({SignedUp.class, TestTime.class})
class InvitationIT {
  private static final String ADMINISTRATOR = "administrator@wexmere.example";
  private static final String INVITE = "/app/wexmere/access/invite";
  private static final String PASSWORD = "nine green bottles";
  private static int invited;

  @Value("${local.server.port}")
  private int port;

  @Autowired private SignedUp people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partnerships partnerships;
  private TestBrowser administrator;
  private TestBrowser guest;
  private String email = "";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void anAdministratorAndAGuest() {
    people.person(ADMINISTRATOR, Role.ADMINISTRATOR);
    administrator = new TestBrowser(port).signInAs(ADMINISTRATOR);
    guest = new TestBrowser(port);
    invited++;
    email = "guest" + invited + "@wexmere.example";
  }

  private Answer ask(String address, String role) {
    administrator.get(INVITE);
    return administrator.send(
        INVITE, Map.of("email", address, "post", "Data analyst", "role", role));
  }

  /** Path of the link a page shows. */
  private static String link(Answer page) {
    return URI.create(page.page().select("main .gt-code").text()).getPath();
  }

  private Answer join(String path) {
    guest.get(path);
    return guest.send(path, Map.of("name", "A guest", "password", PASSWORD));
  }

  @Test
  void letsSomebodyInWithANameAndAPassword() {
    String path = link(ask(email, "analyst"));
    assertThat(guest.get(path).text()).contains("Wexmere", "Analyst", email);
    assertThat(join(path).location()).isEqualTo("/app/wexmere");
    assertThat(guest.get("/app/wexmere").status()).isEqualTo(200);
    assertThat(SignedUp.signIn(new TestBrowser(port), email, PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void worksOnceAndOpeningItChangesNothing() {
    String path = link(ask(email, "analyst"));
    guest.get(path);
    guest.get(path);
    assertThat(join(path).status()).isEqualTo(303);
    Answer again = new TestBrowser(port).get(path);
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.text()).contains("Ask who invited you");
  }

  @Test
  void endsAfterSevenDays() {
    String path = link(ask(email, "analyst"));
    clock.moveOn(Duration.ofDays(7));
    assertThat(guest.get(path).status()).isEqualTo(404);
  }

  @Test
  void isTakenBack() {
    String path = link(ask(email, "analyst"));
    String id = administrator.get(INVITE).page().select("button[name=invitation]").get(0).val();
    administrator.send(INVITE + "/withdraw", Map.of("invitation", id));
    assertThat(guest.get(path).status()).isEqualTo(404);
  }

  @Test
  void opensNothingInAnotherPartnership() {
    partnerships.findOrCreate("Neighbours");
    String path = link(ask(email, "administrator"));
    assertThat(guest.get(path.replace("/wexmere/", "/neighbours/")).status()).isEqualTo(404);
    assertThat(guest.get(path.substring(0, path.length() - 1) + "_").status()).isEqualTo(404);
  }

  @Test
  void asksAnAdministratorForASecondStepBeforeAnythingOpens() {
    String path = link(ask(email, "administrator"));
    assertThat(join(path).location()).isEqualTo("/sign-in/second-step");
    assertThat(guest.get("/app/wexmere").location()).startsWith("/sign-in");
  }

  @Test
  void isAcceptedWithTheAccountThatIsThereAndByNobodyElse() {
    assertThat(join(link(ask(email, "partner-reader"))).status()).isEqualTo(303);
    String second = link(ask(email, "analyst"));
    TestBrowser stranger = new TestBrowser(port);
    assertThat(stranger.get(second).text()).contains("Sign in with it to accept");
    stranger.send(second, Map.of("name", "Thief", "password", "taken over and out"));
    assertThat(SignedUp.signIn(stranger, email, "taken over and out").status()).isEqualTo(422);

    guest.get(second);
    assertThat(guest.send(second, Map.of()).location()).isEqualTo("/app/wexmere");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() {
    Answer refused = ask("nowhere", "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#email").val()).isEqualTo("nowhere");
    assertThat(refused.page().select(".govuk-error-summary a")).hasSize(2);
  }

  @Test
  void isForAdministratorsOnly() {
    people.person("reader@wexmere.example", Role.PARTNER_READER);
    TestBrowser reader = new TestBrowser(port).signInAs("reader@wexmere.example");
    assertThat(reader.get(INVITE).status()).isEqualTo(403);
    reader.get("/account");
    assertThat(
            reader
                .send(INVITE, Map.of("email", email, "post", "x", "role", "administrator"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aLinkLetsChooseAPasswordOnceAndSignsOutEverywhere() {
    join(link(ask(email, "analyst")));
    String path = passwordLink(email);
    TestBrowser owner = new TestBrowser(port);
    assertThat(owner.get(path).status()).isEqualTo(200);
    assertThat(guest.get("/app/wexmere").status()).isEqualTo(200);
    assertThat(owner.send(path, Map.of("password", "short")).status()).isEqualTo(422);
    assertThat(owner.send(path, Map.of("password", "ten green bottles")).location())
        .isEqualTo("/sign-in");

    assertThat(guest.get("/app/wexmere").location()).startsWith("/sign-in");
    assertThat(owner.get(path).status()).isEqualTo(404);
    assertThat(SignedUp.signIn(owner, email, "ten green bottles").status()).isEqualTo(303);
  }

  @Test
  void noLinkIsMadeForWhoBelongsElsewhereToo() {
    join(link(ask(email, "analyst")));
    int other = partnerships.findOrCreate("Neighbours").id();
    jdbc.sql("insert into people.membership (account, partnership) values (?, ?)")
        .params(account(email), other)
        .update();
    administrator.get("/app/wexmere/access/" + account(email));
    Answer refused =
        administrator.send("/app/wexmere/access/" + account(email) + "/password-link", Map.of());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("belongs to another partnership");
  }

  @Test
  void whoLosesTheLastRoleIsOutAtOnce() {
    join(link(ask(email, "analyst")));
    assertThat(guest.get("/app/wexmere").status()).isEqualTo(200);
    String roles = "/app/wexmere/access/" + account(email);
    administrator.get(roles);
    assertThat(
            administrator.send(roles, Map.of("post", "Data analyst", "held", "analyst")).status())
        .isEqualTo(303);
    assertThat(guest.get("/app/wexmere").location()).startsWith("/sign-in");
  }

  @Test
  void writesDownWhatHappened() {
    join(link(ask(email, "analyst")));
    assertThat(
            jdbc.sql("select distinct kind from people.security_event").query(String.class).list())
        .contains("INVITED", "INVITATION_ACCEPTED", "SIGNED_IN");
    assertThat(
            jdbc.sql(
                    "select has_table_privilege(current_user, 'people.security_event',"
                        + " 'update, delete')")
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  private long account(String address) {
    return jdbc.sql("select id from people.account where email = ?")
        .param(address)
        .query(Long.class)
        .single();
  }

  private String passwordLink(String address) {
    String roles = "/app/wexmere/access/" + account(address);
    administrator.get(roles);
    return link(administrator.send(roles + "/password-link", Map.of()));
  }
}

package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.database.TestDatabase;
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

/** The second step by an authenticator app, from setting up to losing the phone. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({SignedUp.class, TestTime.class})
class SecondStepIT {
  private static final String OFFICER = "officer@wexmere.example";
  private static final Duration STEP = Duration.ofSeconds(30);

  @Value("${local.server.port}")
  private int port;

  @Autowired private SignedUp people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  private TestBrowser browser;
  private long officer;
  private List<String> codes = List.of();

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void anOfficer() {
    browser = new TestBrowser(port);
    officer = people.person(OFFICER, Role.PERFORMANCE_OFFICER);
    clock.moveOn(STEP.multipliedBy(4));
  }

  private Answer send(String path, String code) {
    return browser.send(path, Map.of("code", code));
  }

  private void withoutApp() {
    jdbc.sql(
            "update people.second_factor set ended_at = now(), sealed_secret = null"
                + " where ended_at is null")
        .update();
    jdbc.sql("update people.recovery_code set ended_at = now() where ended_at is null").update();
  }

  /** Sets the second step up at the first sign-in; the app's key. */
  private String setUp() {
    withoutApp();
    assertThat(SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD).location())
        .isEqualTo("/sign-in/second-step");
    String key = SignedUp.key(browser.get("/sign-in/second-step"));
    codes = SignedUp.codes(send("/sign-in/second-step", people.code(key)));
    return key;
  }

  @Test
  void isSetUpBeforeARoleThatNeedsItOpensAnything() {
    withoutApp();
    SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD);
    assertThat(browser.get("/app/wexmere").location()).startsWith("/sign-in");
    assertThat(browser.get("/account").location()).startsWith("/sign-in");

    Answer page = browser.get("/sign-in/second-step");
    assertThat(page.page().select("svg.gt-qr path").attr("d")).startsWith("M");
    Answer wrong = send("/sign-in/second-step", "000000");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(browser.get("/app/wexmere").location()).startsWith("/sign-in");

    Answer done = send("/sign-in/second-step", people.code(SignedUp.key(page)));
    assertThat(SignedUp.codes(done)).hasSize(10).doesNotHaveDuplicates();
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(200);
  }

  @Test
  void takesACodeOnceAndNoneBeforeIt() {
    String key = setUp();
    String used = people.code(key);
    browser = new TestBrowser(port);
    assertThat(SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD).location())
        .isEqualTo("/sign-in/code");
    browser.get("/sign-in/code");
    Answer again = send("/sign-in/code", used);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("There is a problem");
    assertThat(browser.get("/app/wexmere").location()).startsWith("/sign-in");

    clock.moveOn(STEP);
    browser.get("/sign-in/code");
    assertThat(send("/sign-in/code", people.code(key)).location()).isEqualTo("/app/wexmere");
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(200);
  }

  @Test
  void bearsAClockThatIsHalfAMinuteOffAndNoMore() {
    String key = setUp();
    clock.moveOn(STEP.multipliedBy(2));
    String early = people.code(key);
    clock.moveOn(STEP.multipliedBy(2));
    SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD);
    browser.get("/sign-in/code");
    assertThat(send("/sign-in/code", early).status()).isEqualTo(422);
    String late = people.code(key);
    clock.moveOn(STEP);
    assertThat(send("/sign-in/code", late).status()).isEqualTo(303);
  }

  @Test
  void takesEachRecoveryCodeOnce() {
    setUp();
    for (int time = 0; time < 2; time++) {
      browser = new TestBrowser(port);
      SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD);
      browser.get("/sign-in/code");
      Answer answer =
          send("/sign-in/code", codes.get(0).replace("-", " ").toUpperCase(Locale.ROOT));
      assertThat(answer.status()).isEqualTo(time == 0 ? 303 : 422);
    }
  }

  @Test
  void isOwedForTenMinutesOnly() {
    String key = setUp();
    browser = new TestBrowser(port);
    SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD);
    browser.get("/sign-in/code");
    clock.moveOn(Duration.ofMinutes(11));
    assertThat(send("/sign-in/code", people.code(key)).location()).isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in/code").location()).isEqualTo("/sign-in");
  }

  @Test
  void stopsWhoGuessesCodesWithTheRightPassword() {
    setUp();
    browser = new TestBrowser(port);
    SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD);
    browser.get("/sign-in/code");
    int status = 0;
    for (int guess = 0; guess < 10; guess++) {
      status = send("/sign-in/code", "%06d".formatted(guess)).status();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void keepsItsSecretWhereTheDatabaseAloneDoesNotGiveItAway() {
    String key = setUp().replace(" ", "");
    byte[] kept =
        jdbc.sql("select sealed_secret from people.second_factor where ended_at is null")
            .query(byte[].class)
            .single();
    byte[] secret = new org.apache.commons.codec.binary.Base32().decode(key);
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(jdbc.sql("select digest from people.recovery_code").query(String.class).list())
        .doesNotContainAnyElementsOf(codes);
  }

  @Test
  void endsTheSessionAfterTwelveHoursHoweverBusy() {
    setUp();
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(200);
    clock.moveOn(Duration.ofHours(12));
    assertThat(browser.get("/app/wexmere").location()).startsWith("/sign-in");
  }

  @Test
  void leavesAtOnceWhenTheAccountEnds() {
    setUp();
    jdbc.sql("update people.account set ended_at = now() where id = ?").param(officer).update();
    try {
      assertThat(browser.get("/app/wexmere").location()).startsWith("/sign-in");
    } finally {
      jdbc.sql("update people.account set ended_at = null where id = ?").param(officer).update();
    }
  }

  @Test
  void cannotBeRemovedWhereTheRoleNeedsIt() {
    String key = setUp();
    clock.moveOn(STEP);
    browser.get("/account");
    assertThat(send("/account/second-step/remove", people.code(key)).location())
        .isEqualTo("/account");
    assertThat(browser.get("/account").text()).contains("Authenticator app");
  }
}

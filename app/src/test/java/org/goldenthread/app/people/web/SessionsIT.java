package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one database serve the same sessions. */
class SessionsIT {
  private static final String READER = "reader@wexmere.example";
  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final ConfigurableApplicationContext ONE = node();
  private static final ConfigurableApplicationContext TWO = node();
  private final TestBrowser atOne = new TestBrowser(port(ONE));
  private TestBrowser atTwo = new TestBrowser(port(TWO));

  @BeforeAll
  static void aReader() {
    ONE.getBean(SignedUp.class).person(READER, Role.PARTNER_READER);
  }

  @AfterAll
  static void stop() {
    ONE.close();
    TWO.close();
    DATABASE.close();
  }

  private static ConfigurableApplicationContext node() {
    DatabaseAccess access = DATABASE.access();
    return new SpringApplicationBuilder(GoldenThread.class, SignedUp.class)
        .run(
            "--server.port=0",
            "--gt.database.url=" + access.url(),
            "--gt.database.owner-password=" + access.owner().password(),
            "--gt.database.app-password=" + access.app().password(),
            "--gt.account.key=" + TestDatabase.KEY,
            "--gt.evidence.key=" + TestDatabase.KEY);
  }

  private static int port(ConfigurableApplicationContext node) {
    return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @BeforeEach
  void signInAtOne() {
    assertThat(SignedUp.signIn(atOne, READER, SignedUp.PASSWORD).status()).isEqualTo(303);
    atTwo = new TestBrowser(port(TWO)).withCookiesOf(atOne);
  }

  @Test
  void aSecondNodeServesTheSameSession() {
    assertThat(atTwo.get("/app/wexmere").status()).isEqualTo(200);
  }

  @Test
  void signingOutAtOneNodeEndsItAtTheOther() {
    atOne.get("/account");
    atOne.send("/sign-out", Map.of());
    assertThat(atTwo.get("/app/wexmere").location()).startsWith("/sign-in");
  }

  @Test
  void showsWhereOneIsSignedInAndEndsWhatIsChosen() {
    TestBrowser elsewhere = new TestBrowser(port(TWO));
    SignedUp.signIn(elsewhere, READER, SignedUp.PASSWORD);
    Answer account = atOne.get("/account");
    assertThat(account.text()).contains("You are here", "Signed in on");

    for (String key : account.page().select("button[name=session]").eachAttr("value")) {
      atOne.send("/account/sessions/end", Map.of("session", key));
    }
    assertThat(elsewhere.get("/app/wexmere").location()).startsWith("/sign-in");
    assertThat(atOne.get("/app/wexmere").status()).isEqualTo(200);
  }

  @Test
  void doesNotEndTheSessionOfAnother() {
    String other = "other@wexmere.example";
    ONE.getBean(SignedUp.class).person(other, Role.PARTNER_READER);
    TestBrowser others = new TestBrowser(port(ONE));
    SignedUp.signIn(others, other, SignedUp.PASSWORD);
    for (String key :
        DATABASE.sql().sql("select primary_id from people.session").query(String.class).list()) {
      atOne.get("/account");
      atOne.send("/account/sessions/end", Map.of("session", key));
    }
    assertThat(others.get("/app/wexmere").status()).isEqualTo(200);
  }

  @Test
  void aNewPasswordEndsEveryOtherSession() {
    TestBrowser elsewhere = new TestBrowser(port(TWO));
    SignedUp.signIn(elsewhere, READER, SignedUp.PASSWORD);
    atOne.get("/account/password");
    Answer wrong = change("not my password", "another long password");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(change(SignedUp.PASSWORD, "tooshort").text()).contains("12 characters or more");
    assertThat(change(SignedUp.PASSWORD, "Password12345").text()).contains("harder to guess");
    assertThat(change(SignedUp.PASSWORD, "another long password").status()).isEqualTo(303);

    assertThat(elsewhere.get("/app/wexmere").location()).startsWith("/sign-in");
    assertThat(atOne.get("/app/wexmere").status()).isEqualTo(200);
    atOne.get("/account/password");
    assertThat(change("another long password", SignedUp.PASSWORD).status()).isEqualTo(303);
  }

  private Answer change(String current, String password) {
    return atOne.send("/account/password", Map.of("current", current, "password", password));
  }
}

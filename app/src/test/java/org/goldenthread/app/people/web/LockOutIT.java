package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
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

/** Guessing is slowed down, and nobody is locked out by another's guesses. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({SignedUp.class, TestTime.class})
class LockOutIT {
  private static final String READER = "reader@wexmere.example";

  @Value("${local.server.port}")
  private int port;

  @Autowired private SignedUp people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  private TestBrowser owner;
  private TestBrowser attacker;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void aReader() {
    jdbc.sql("delete from people.sign_in_tries").update();
    people.person(READER, Role.PARTNER_READER);
    owner = new TestBrowser(port);
    attacker = new TestBrowser(port);
    attacker.get("/sign-in");
  }

  private int guess(String email, String password) {
    return attacker.send("/sign-in", Map.of("email", email, "password", password)).status();
  }

  @Test
  void theOwnerSignsInFromTheirOwnBrowserAfterAThousandGuessesFromElsewhere() {
    assertThat(SignedUp.signIn(owner, READER, SignedUp.PASSWORD).status()).isEqualTo(303);
    List<Integer> answers = new ArrayList<>();
    for (int guess = 0; guess < 1000; guess++) {
      answers.add(guess(READER, "a guess, number " + guess));
    }
    assertThat(answers).contains(422, 429).doesNotContain(303);
    assertThat(answers.stream().filter(status -> status == 422).count()).isLessThan(10);

    assertThat(SignedUp.signIn(owner, READER, SignedUp.PASSWORD).location())
        .isEqualTo("/app/wexmere");
  }

  @Test
  void theRightPasswordIsRefusedToWhoHasGuessedTooOftenUntilTheyHaveWaited() {
    for (int guess = 0; guess < 7; guess++) {
      guess(READER, "a guess, number " + guess);
    }
    assertThat(guess(READER, SignedUp.PASSWORD)).isEqualTo(429);
    clock.moveOn(Duration.ofMinutes(3));
    assertThat(guess(READER, SignedUp.PASSWORD)).isEqualTo(303);
  }

  @Test
  void waitsLongerWithEachFurtherGuess() {
    for (int guess = 0; guess < 6; guess++) {
      guess(READER, "a guess, number " + guess);
    }
    clock.moveOn(Duration.ofSeconds(61));
    assertThat(guess(READER, "one more")).isEqualTo(422);
    clock.moveOn(Duration.ofSeconds(61));
    assertThat(guess(READER, "one more")).isEqualTo(429);
    clock.moveOn(Duration.ofSeconds(61));
    assertThat(guess(READER, "one more")).isEqualTo(422);
  }

  @Test
  void whoTriesManyAccountsFromOneAddressIsStoppedToo() {
    List<Integer> answers = new ArrayList<>();
    for (int account = 0; account < 60; account++) {
      answers.add(guess("person" + account + "@wexmere.example", "spring time 2026"));
    }
    assertThat(answers.subList(0, 30)).containsOnly(422);
    assertThat(answers.subList(32, 60)).containsOnly(429);
  }

  @Test
  void signingInAsOneselfDoesNotClearTheCountOfGuessesAtOthers() {
    for (int guess = 0; guess < 40; guess++) {
      guess("person" + guess + "@wexmere.example", "spring time 2026");
    }
    TestBrowser own = new TestBrowser(port);
    clock.moveOn(Duration.ofMinutes(20));
    assertThat(SignedUp.signIn(own, READER, SignedUp.PASSWORD).status()).isEqualTo(303);
    assertThat(guess("someone@wexmere.example", "spring time 2026")).isEqualTo(422);
    assertThat(guess("someone.else@wexmere.example", "spring time 2026")).isEqualTo(429);
  }

  @Test
  void aCookieMadeUpGivesNoCounterOfItsOwn() {
    assertThat(SignedUp.signIn(owner, READER, SignedUp.PASSWORD).status()).isEqualTo(303);
    assertThat(owner.cookie("gt-device")).contains(".");
    for (int guess = 0; guess < 10; guess++) {
      attacker.setCookie("gt-device", "made-up-" + guess + "." + "0".repeat(64));
      guess(READER, "a guess, number " + guess);
    }
    assertThat(guess(READER, "a guess")).isEqualTo(429);
  }

  @Test
  void keepsNoAddressOfAPersonAmongTheCounts() {
    guess(READER, "a guess");
    assertThat(jdbc.sql("select key from people.sign_in_tries").query(String.class).list())
        .isNotEmpty()
        .allMatch(key -> key.matches("[0-9a-f]{64}"));
    assertThat(
            jdbc.sql("select network from people.security_event where kind = 'WRONG_PASSWORD'")
                .query(String.class)
                .list())
        .contains("127.0.0.0/24");
  }
}

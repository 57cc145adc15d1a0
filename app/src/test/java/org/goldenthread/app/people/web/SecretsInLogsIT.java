package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.LogTurnedUp;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nothing secret is logged, even where somebody has turned all logging up to find a fault. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "logging.level.root=debug")
@Import({SignedUp.class, TestTime.class})
class SecretsInLogsIT {
  private static final String OFFICER = "officer@wexmere.example";

  // Kept from before the program starts: that it logs no secret then is tested too.
  private static LogTurnedUp log;

  @Value("${local.server.port}")
  private int port;

  @Autowired private SignedUp people;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  static void turnUp() {
    log = new LogTurnedUp(List.of());
  }

  @AfterAll
  static void turnDown() {
    log.close();
  }

  @Test
  void passwordsCodesKeysAndSessionsStayOutOfTheLog() {
    List<String> secrets = new ArrayList<>();
    people.person(OFFICER, Role.ADMINISTRATOR);
    TestBrowser browser = new TestBrowser(port);
    SignedUp.signIn(browser, OFFICER, "a wrong password that is nearly right");
    SignedUp.signIn(browser, OFFICER, SignedUp.PASSWORD);
    String key = SignedUp.key(browser.get("/sign-in/second-step"));
    Answer codes = browser.send("/sign-in/second-step", Map.of("code", people.code(key)));
    assertThat(codes.status()).isEqualTo(200);
    browser.get("/app/wexmere/access/invite");
    Answer invited =
        browser.send(
            "/app/wexmere/access/invite",
            Map.of("email", "guest@wexmere.example", "post", "Analyst", "role", "analyst"));
    String link = invited.page().select("main .gt-code").text();
    String token = link.substring(link.lastIndexOf('/') + 1);

    secrets.add("nearly right");
    secrets.add(SignedUp.PASSWORD);
    secrets.add(SignedUp.PASSWORD.replace(" ", "+"));
    secrets.add(key);
    secrets.add(key.replace(" ", ""));
    secrets.addAll(SignedUp.codes(codes));
    secrets.add(browser.cookie("gt-session"));
    secrets.add(browser.cookie("gt-device"));
    secrets.add(token);
    secrets.add(TestDatabase.KEY);
    assertThat(secrets).allMatch(secret -> secret.length() > 8);
    assertThat(log.text()).contains("DEBUG");
    assertThat(secrets).filteredOn(secret -> log.text().contains(secret)).isEmpty();
  }
}

package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One click signs in as an example person, where the demo started the program. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
class DemoSignInIT {
  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  private TestBrowser browser;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void people() {
    browser = new TestBrowser(port);
    accounts.example("officer@wexmere.example", "Performance officer, Wexmere");
  }

  @Test
  void signsInWithOneClick() {
    browser.signInAs("Performance officer");
    assertThat(browser.get("/app/wexmere").status()).isNotEqualTo(302);
  }

  @Test
  void signsInAsNobodyWhoIsNotAnExample() {
    long real =
        jdbc.sql(
                """
                insert into people.account (email, name, created_at)
                values ('real@wexmere.example', 'A real one', now()) returning id
                """)
            .query(Long.class)
            .single();
    assertThat(browser.get("/sign-in").body()).doesNotContain("A real one");
    assertThat(browser.send("/sign-in/as", Map.of("account", Long.toString(real))).status())
        .isEqualTo(404);
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(302);
  }

  @Test
  void needsTheTokenOfItsPage() {
    String account = browser.get("/sign-in").page().select("button[name=account]").val();
    assertThat(browser.sendBare("/sign-in/as", Map.of("account", account)).status()).isEqualTo(403);
  }
}

package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.internal.signin.Credentials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with e-mail address and password, at the program as it is served. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // Set this way the property must be without effect: only the demo's own call counts.
    properties = {"gt.demo=true", "server.forward-headers-strategy=native"})
class SignInIT {
  private static final String EMAIL = "officer@wexmere.example";
  private static final String PASSWORD = "thread of seven colours";

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Credentials credentials;
  @Autowired private Partnerships partnerships;
  @Autowired private ApplicationContext program;
  private TestBrowser browser;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void anAccount() {
    browser = new TestBrowser(port);
    partnerships.findOrCreate("Wexmere");
    credentials.change(accounts.example(EMAIL, "Performance officer").id(), PASSWORD);
  }

  private Answer signIn(String email, String password, String wanted) {
    browser.get("/sign-in");
    return browser.send("/sign-in", Map.of("email", email, "password", password, "wanted", wanted));
  }

  @Test
  void asksWhoYouAreAndLeadsBackToThePageYouWanted() {
    Answer asked = browser.get("/app/wexmere/measures?as-at=2010-01-01");
    assertThat(asked.status()).isEqualTo(302);
    assertThat(asked.location())
        .isEqualTo("/sign-in?wanted=%2Fapp%2Fwexmere%2Fmeasures%3Fas-at%3D2010-01-01");
    String wanted = browser.get(asked.location()).page().select("input[name=wanted]").val();

    Answer signedIn = signIn(EMAIL, PASSWORD, wanted);
    assertThat(signedIn.status()).isEqualTo(303);
    assertThat(signedIn.location()).isEqualTo("/app/wexmere/measures?as-at=2010-01-01");
    assertThat(browser.get(signedIn.location()).status()).isNotEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/app/",
        "/\\elsewhere.example",
        "/app/\\..\\..//elsewhere.example",
        "/app\r\nLocation: https://elsewhere.example",
        "javascript:alert(1)",
        "/appelsewhere",
        "/sign-out"
      })
  void leadsToNoOtherSite(String wanted) {
    assertThat(signIn(EMAIL, PASSWORD, wanted).location()).isEqualTo("/");
  }

  @Test
  void answersAWrongPasswordAndAnUnknownAddressAlike() {
    Answer wrong = signIn(EMAIL, "thread of six colours", "/");
    Answer unknown = signIn("nobody@wexmere.example", PASSWORD, "/");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(wrong.text()).isEqualTo(unknown.text()).contains("There is a problem");
    assertThat(wrong.page().title()).startsWith("Error: ");
    assertThat(wrong.page().select("#email").val()).isEqualTo(EMAIL);
    assertThat(wrong.body()).doesNotContain("six colours");
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(302);
  }

  @Test
  void refusesAFormThatAnotherSiteSends() {
    Map<String, String> fields = Map.of("email", EMAIL, "password", PASSWORD);
    browser.get("/sign-in");
    assertThat(browser.sendBare("/sign-in", fields).status()).isEqualTo(403);
    assertThat(browser.sendBare("/sign-out", Map.of()).status()).isEqualTo(403);
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(302);
  }

  @Test
  void givesTheSessionANewNameSoThatOnePlantedBeforeIsWorthNothing() {
    browser.get("/sign-in");
    String before = browser.cookie("gt-session");
    TestBrowser planter = new TestBrowser(port).withCookiesOf(browser);
    assertThat(before).isNotEmpty();
    signIn(EMAIL, PASSWORD, "/");
    assertThat(browser.cookie("gt-session")).isNotEqualTo(before);
    assertThat(browser.get("/app/wexmere").status()).isNotEqualTo(302);
    assertThat(planter.get("/app/wexmere").status()).isEqualTo(302);
  }

  @Test
  void endsTheSessionOnSigningOutAndNotOnlyItsCookie() {
    signIn(EMAIL, PASSWORD, "/");
    TestBrowser other = new TestBrowser(port).withCookiesOf(browser);
    browser.get("/sign-in");
    assertThat(browser.send("/sign-out", Map.of()).status()).isEqualTo(303);
    assertThat(other.get("/app/wexmere").status()).isEqualTo(302);
  }

  @Test
  void keepsTheCookieFromScriptsAndOtherSites() {
    String cookie = browser.get("/sign-in").headers().firstValue("set-cookie").orElse("");
    assertThat(cookie).startsWith("gt-session=").contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void keepsCookieAndBrowserToHttpsBehindAProxyThatSpeaksIt() {
    Answer page = browser.get("/sign-in", "X-Forwarded-Proto", "https");
    assertThat(page.headers().firstValue("set-cookie").orElse("")).contains("Secure");
    assertThat(page.headers().firstValue("strict-transport-security")).contains("max-age=31536000");
  }

  @Test
  void hasNoOneClickSignInHoweverTheEnvironmentIsSet() {
    assertThat(program.getBeanNamesForType(ExamplePeople.class)).isEmpty();
    Answer page = browser.get("/sign-in");
    assertThat(page.page().select("button[name=account]")).isEmpty();
    assertThat(browser.send("/sign-in/as", Map.of("account", "1")).status()).isEqualTo(404);
    assertThat(browser.get("/app/wexmere").status()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/app/wexmere", "/nowhere", "/sign-in/nowhere"})
  void setsEveryHeaderOnce(String path) {
    Answer answer = browser.get(path);
    for (String header :
        new String[] {
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Cache-Control"
        }) {
      assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
    }
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }
}

package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

/** From an invitation to a sign-in with password and authenticator app, in a browser. */
class SecondStepTest {
  private static final String EMAIL = "new.officer@wexmere.example";
  private static final String PASSWORD = "seven herons by the weir";
  private static final TimeBasedOneTimePasswordGenerator APP =
      new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(30));

  @Test
  void joinsByLinkSetsUpTheAppAndSignsInWithItsCode() throws InvalidKeyException {
    String link = invite();
    try (Visitor visitor = Visitor.stranger()) {
      Page page = visitor.page();
      page.navigate(link);
      Axe.check(page);
      page.getByLabel("Your name").fill("A new officer");
      page.locator("input[name=password]").fill(PASSWORD);
      press(page, "Join");

      assertThat(page.locator("h1").innerText()).isEqualTo("Set up a second step");
      Axe.check(page);
      byte[] secret = new Base32().decode(page.locator("code").innerText().replaceAll("\\s", ""));
      page.getByLabel("Code from the app").fill("000000");
      press(page, "Set up");
      assertThat(page.title()).startsWith("Error: ");
      page.getByLabel("Code from the app").fill(code(secret, Instant.now()));
      press(page, "Set up");

      assertThat(page.locator("h1").innerText()).isEqualTo("Keep these recovery codes");
      List<String> recovery = page.locator("main code").allInnerTexts();
      assertThat(recovery).hasSize(10);
      page.getByText("I have kept them. Continue").click();
      page.waitForURL("**/app/**");

      press(page, "Sign out");
      signIn(page);
      assertThat(page.locator("h1").innerText()).isEqualTo("Enter your code");
      Axe.check(page);
      // The code that set the app up has been used. The app's next one counts already.
      page.getByLabel("Code").fill(code(secret, Instant.now().plusSeconds(30)));
      press(page, "Continue");
      page.waitForURL("**/app/**");

      press(page, "Sign out");
      signIn(page);
      page.getByLabel("Code").fill(recovery.get(0));
      press(page, "Continue");
      page.waitForURL("**/app/**");
    }
  }

  private static String invite() {
    try (Visitor administrator = Visitor.withoutJavaScriptAs("Administrator")) {
      Page page = administrator.open(RunningProgram.HOME + "/access/invite");
      page.locator("input[name=email]").fill(EMAIL);
      page.locator("input[name=post]").fill("Performance officer, second desk");
      page.locator("input[name=role][value=performance-officer]").check();
      press(page, "Make the link");
      return page.locator("main code").innerText();
    }
  }

  private static void signIn(Page page) {
    page.navigate(RunningProgram.ADDRESS + "/sign-in");
    page.locator("input[name=email]").fill(EMAIL);
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("form[action='/sign-in'] button[type=submit]").last().click();
    page.waitForURL("**/sign-in/code");
  }

  private static void press(Page page, String button) {
    page.waitForNavigation(
        () ->
            page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click());
  }

  private static String code(byte[] secret, Instant when) throws InvalidKeyException {
    return APP.generateOneTimePasswordString(new SecretKeySpec(secret, APP.getAlgorithm()), when);
  }
}

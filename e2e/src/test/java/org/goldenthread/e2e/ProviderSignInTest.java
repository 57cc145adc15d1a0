package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in with an organisation's own OpenID Connect provider, in a browser. */
class ProviderSignInTest {
  private final Visitor visitor = Visitor.stranger();
  private final Page page = visitor.page();

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void signIn(String person, String wanted) {
    // By the address of the loopback, whose every port the provider leads back to.
    page.navigate(RunningProgram.ADDRESS.replace("localhost", "127.0.0.1") + wanted);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in with Wexmere Council"))
        .click();
    page.waitForURL(url -> url.startsWith(IdentityProvider.ISSUER));
    page.locator("input[name=username]").fill(person);
    page.locator("input[name=password]").fill(IdentityProvider.PASSWORD);
    Locator enter = page.locator("button[type=submit]");
    enter.click();
    page.waitForURL(url -> !url.startsWith(IdentityProvider.ISSUER));
  }

  @Test
  void leadsToThePageThatWasWantedWithTheRoleOfTheGroup() {
    signIn(IdentityProvider.ANALYST, RunningProgram.HOME + "/measures");
    assertThat(page.url()).endsWith(RunningProgram.HOME + "/measures");
    assertThat(page.locator("h1").innerText()).isNotBlank();
    // An analyst reads measures and is kept from who has access.
    page.navigate(
        RunningProgram.ADDRESS.replace("localhost", "127.0.0.1") + RunningProgram.HOME + "/access");
    assertThat(page.locator("main").innerText()).contains("This page is not open to you");
  }

  @Test
  void tellsWhoHasNoAccessWhomToAsk() {
    signIn(IdentityProvider.STRANGER, "/sign-in");
    assertThat(page.url()).contains("/sign-in");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("you have no access here yet");
  }
}

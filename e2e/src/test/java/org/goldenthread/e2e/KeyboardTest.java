package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** The pages by keyboard alone. */
class KeyboardTest {

  @Test
  void startsWithALinkPastTheNavigation() {
    try (Visitor visitor = Visitor.withWindow(Visitor.WIDE)) {
      Page page = visitor.open("/");
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to main content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main-content");
    }
  }

  @Test
  void opensTheMenuOnATelephone() {
    try (Visitor visitor = Visitor.withWindow(Visitor.NARROW)) {
      Page page = visitor.open(RunningProgram.HOME);
      var menu = page.locator(".govuk-js-service-navigation-toggle");
      PlaywrightAssertions.assertThat(menu).hasAttribute("aria-expanded", "false");
      menu.focus();
      page.keyboard().press("Enter");
      PlaywrightAssertions.assertThat(menu).hasAttribute("aria-expanded", "true");
      PlaywrightAssertions.assertThat(page.locator("nav a[href$='/measures']").first()).isVisible();
    }
  }
}

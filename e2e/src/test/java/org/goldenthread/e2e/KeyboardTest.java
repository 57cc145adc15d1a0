package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
      Page page = visitor.open("/");
      page.locator("main a[href^='/app/']").first().click();
      var menu = page.locator(".govuk-js-service-navigation-toggle");
      assertThat(menu.getAttribute("aria-expanded")).isEqualTo("false");
      menu.focus();
      page.keyboard().press("Enter");
      assertThat(menu.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(page.locator("nav a[href$='/measures']").first().isVisible()).isTrue();
    }
  }
}

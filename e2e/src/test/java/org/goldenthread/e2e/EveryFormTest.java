package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form that links lead to, sent with nothing typed: it says what is wrong, beside the field
 * and in a summary, accessibly, and does the same without JavaScript. A form that a person may send
 * empty answers with a page, never with an error of the program.
 */
class EveryFormTest {
  private static final String TYPED =
      "main form[method=post] :is(input[type=text], input[type=email], input[type=search],"
          + " input[type=password], input[type=tel], input:not([type]), textarea)";
  private static final String TICKED =
      "main form[method=post] :is(input[type=checkbox], input[type=radio])";

  static List<String> forms() {
    return Site.oneOfEachKindOfForm();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isAccessibleWhenItIsRefused(String path) {
    try (Visitor visitor = Visitor.withWindowAs(Visitor.NARROW, Site.personOf(path))) {
      Page page = visitor.open(path);
      if (sendEmpty(page).status() == 422) {
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator(".govuk-error-summary a").count()).isPositive();
        for (Locator link : page.locator(".govuk-error-summary a").all()) {
          String field = Objects.requireNonNull(link.getAttribute("href"));
          assertThat(page.locator(field).count()).as(path + " " + field).isEqualTo(1);
        }
        Axe.check(page);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void saysTheSameWithoutJavaScript(String path) {
    try (Visitor visitor = Visitor.withoutJavaScriptAs(Site.personOf(path))) {
      Page page = visitor.open(path);
      Response answer = sendEmpty(page);
      assertThat(answer.status()).as(path).isIn(200, 422);
      assertThat(page.locator("h1").count()).isEqualTo(1);
      if (answer.status() == 422) {
        assertThat(page.locator(".govuk-error-summary").innerText()).isNotBlank();
        assertThat(page.locator(".govuk-error-message").count()).isPositive();
      }
    }
  }

  /** Empties the first form of the page and presses its first button. */
  private static Response sendEmpty(Page page) {
    for (Locator field : page.locator(TYPED).all()) {
      if (field.isVisible() && field.isEditable()) {
        field.fill("");
      }
    }
    for (Locator box : page.locator(TICKED).all()) {
      if (box.isChecked() && "checkbox".equals(box.getAttribute("type"))) {
        box.uncheck();
      }
    }
    Locator button =
        page.locator("main form[method=post] button:not([type=button]):visible").first();
    return page.waitForResponse(
        response -> response.request().isNavigationRequest() && response.status() / 100 != 3,
        button::click);
  }
}

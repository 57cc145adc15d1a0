package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything a reader comes for, with JavaScript off. */
class WithoutJavaScriptTest {
  private static final String PLAN =
      "/plans/wexmere-children-and-young-peoples-plan-2007-2010-progress";

  private final Visitor visitor = Visitor.withoutJavaScript();
  private final Page page = visitor.page();

  @AfterEach
  void leave() {
    visitor.close();
  }

  /** The address of the partnership, found as a reader finds it. */
  private String partnership() {
    visitor.open("/");
    // Who is signed in starts at their work; the way up leads to the partnership.
    follow(page.locator(".govuk-breadcrumbs a").first());
    return page.url().substring(RunningProgram.ADDRESS.length());
  }

  private void click(String link) {
    follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first());
  }

  /** Clicks what leads to another address, and waits until that page is there. */
  private void follow(Locator leadsAway) {
    String from = page.url();
    leadsAway.click();
    page.waitForURL(url -> !url.equals(from));
  }

  private String text() {
    return page.locator("main").innerText();
  }

  @Test
  void filtersAPlanByStatusAndFollowsTheThreadUpward() {
    visitor.open(partnership() + PLAN);
    // What opens and closes does so without a script.
    page.locator("details:has(#filter-status) > summary").click();
    page.getByLabel("Status").selectOption("red");
    follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show these")));
    assertThat(page.url()).contains("status=red");
    assertThat(text()).contains("Showing 9 of 80");

    Locator item = page.locator("a[href$='/items/h07']").first();
    follow(item);
    assertThat(page.locator("h1").innerText()).contains("H07", "childhood obesity");
    assertThat(text()).contains("Obese in Reception", "Obese in Year 6");

    click("Being Healthy");
    assertThat(page.locator("h1").innerText()).contains("Being Healthy");
  }

  @Test
  void opensTheExplanationOfAMark() {
    visitor.open(partnership() + "/measures/table");
    follow(page.locator("a.gt-mark[href*='/measures/ni-52a#']").first());
    assertThat(page.url()).contains("/measures/ni-52a#");
    assertThat(text()).contains("How these marks were made", "46.5%", "46.0%");
  }

  @Test
  void downloadsAPlanAsCsv() {
    visitor.open(partnership() + PLAN);
    String csv =
        visitor.download(() -> page.locator("a[href$='" + PLAN + ".csv']").first().click());
    assertThat(csv.lines().count()).isGreaterThan(80);
    assertThat(csv).contains("H07", "S15/17");
  }

  @Test
  void readsTheProgressReportAndItsPrintedForm() {
    visitor.open(partnership() + PLAN + "/progress");
    assertThat(text())
        .contains("9 Red", "13 Amber", "21 Green", "38 Complete", "of 80 commitments");
    click("Needs attention");
    assertThat(page.url()).contains("show=");
    visitor.open(partnership() + PLAN + "/progress/print");
    assertThat(page.locator("nav").count()).isZero();
    assertThat(text()).contains("H07", "Halt the year on year rise in childhood obesity");
  }

  @Test
  void holdsPrintedTotalsAgainstTheRows() {
    visitor.open(partnership() + PLAN);
    click("Published totals");
    assertThat(page.locator("tr:has-text('Green')").first().innerText()).contains("22", "21");
    assertThat(text()).contains("H07", "S13", "E&A05");
  }

  @Test
  void showsThePartnershipAsItWasKnownOnADay() {
    String home = partnership();
    String plan = page.locator("main").innerText();
    assertThat(plan).contains("Action Plan 2013-2016");
    page.getByLabel("Day").fill("1");
    page.getByLabel("Month").fill("1");
    page.getByLabel("Year").fill("2010");
    follow(page.locator("form.gt-as-at-form button"));
    assertThat(page.url()).startsWith(RunningProgram.ADDRESS + home);
    assertThat(text()).contains("Plan 2007-2010").doesNotContain("Action Plan 2013-2016");
  }
}

package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What somebody does on a page, by the words they read there. */
final class Hands {
  private final Page page;

  Hands(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  /** All that is written on the page between header and footer. */
  String text() {
    return page.locator("main").innerText();
  }

  /** Goes to an address, which must answer 200. */
  Hands open(String address) {
    Response response = page.navigate(address);
    assertThat(response == null ? 0 : response.status()).as(address).isEqualTo(200);
    return this;
  }

  /** Follows the first link in the page's own part whose name holds these words. */
  void follow(String link) {
    var named = new Locator.GetByRoleOptions().setName(link);
    Locator main = page.locator("main");
    // A link may be drawn and announced as a button.
    Locator button = main.getByRole(AriaRole.BUTTON, named).and(page.locator("a"));
    leave(main.getByRole(AriaRole.LINK, named).or(button).first());
  }

  /** Presses the button of this name. */
  void press(String button) {
    leave(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
            .first());
  }

  /** Clicks what leads to another page, and waits until that is there. */
  private void leave(Locator leadsAway) {
    page.waitForResponse(
        response -> response.request().isNavigationRequest() && response.status() / 100 != 3,
        leadsAway::click);
    page.waitForLoadState();
  }

  /** Types into the field whose label begins so. */
  void type(String label, String text) {
    field(label).fill(text);
  }

  /** Types into the field whose label begins and ends so. */
  void type(String begins, String ends, String text) {
    String label = "^\\s*" + literal(begins) + "\\b.*" + literal(ends) + "\\s*$";
    page.getByLabel(Pattern.compile(label)).first().fill(text);
  }

  String typed(String label) {
    return field(label).inputValue();
  }

  private Locator field(String label) {
    return page.getByLabel(Pattern.compile("^\\s*" + literal(label))).first();
  }

  /** Types a day into the three fields under a legend. */
  void day(String legend, LocalDate day) {
    Locator group = group(legend);
    group.getByLabel("Day").fill(Integer.toString(day.getDayOfMonth()));
    group.getByLabel("Month").fill(Integer.toString(day.getMonthValue()));
    group.getByLabel("Year").fill(Integer.toString(day.getYear()));
  }

  /** Chooses under a legend what begins so. */
  void choose(String legend, String option) {
    group(legend).getByLabel(Pattern.compile("^\\W*" + literal(option))).first().check();
  }

  /** As a pattern of the browser reads it, which knows no quoting. */
  private static String literal(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }

  private Locator group(String legend) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend)).first();
  }

  /** Ticks the box whose label begins so. */
  void tick(String label) {
    field(label).check();
  }

  /** Chooses in a list the first entry that holds these words. */
  void select(String label, String words) {
    Locator list = field(label);
    Locator entry =
        list.locator("option").filter(new Locator.FilterOptions().setHasText(words)).first();
    list.selectOption(entry.getAttribute("value"));
  }
}

package org.goldenthread.app.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.draw;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the pages of actions show. */
class ActionViewTest {

  @Test
  void saysFirstHowManyAreOpenAndOverdue() {
    Document page = draw(ActionPageFixtures.list(), "actions");

    assertThat(page.select("h1").text()).isEqualTo("Actions");
    assertThat(page.select(".govuk-body-l").text()).isEqualTo("2 actions are open. 1 is overdue.");
  }

  @Test
  void marksWhatIsOverdueInWords() {
    Document page = draw(ActionPageFixtures.list(), "actions");

    assertThat(page.select("tbody tr").get(0).select(".govuk-tag").text()).isEqualTo("Overdue");
    assertThat(page.select("tbody tr").get(1).select(".govuk-tag")).isEmpty();
    assertThat(page.select("tbody tr").get(1).text()).contains("Not known", "No report yet");
  }

  @Test
  void keepsTheFiltersInTheDownload() {
    assertThat(draw(ActionPageFixtures.list(), "actions").select(".gt-csv a").attr("href"))
        .isEqualTo("/app/wexmere/actions.csv?state=all");
  }

  @Test
  void givesNoLinkToANameAsPrinted() {
    Document page = draw(ActionPageFixtures.done(), "action-done");

    assertThat(page.select("dd").get(0).text()).isEqualTo("Public Health");
    assertThat(page.select("dd").get(0).select("a")).isEmpty();
    assertThat(page.text()).contains("All 31 were written to.");
  }

  @Test
  void asksWhyOnlyWhereAnActionIsChanged() {
    assertThat(
            draw(ActionPageFixtures.form(org.goldenthread.app.shell.Form.blank(), ""), "action-add")
                .select("[name=words]"))
        .isEmpty();
    assertThat(
            draw(
                    ActionPageFixtures.form(org.goldenthread.app.shell.Form.blank(), "12"),
                    "action-change")
                .select("[name=words]"))
        .hasSize(1);
  }

  @Test
  void saysWhatToPutRightBesideEachField() {
    Document page = draw(ActionPageFixtures.form(ActionPageFixtures.refused(), ""), "refused");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#text", "#owner", "#due-day");
    assertThat(page.select("select[name=owner]").attr("aria-describedby")).contains("owner-error");
  }
}

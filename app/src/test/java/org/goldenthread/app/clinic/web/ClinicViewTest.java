package org.goldenthread.app.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.draw;

import org.goldenthread.app.shell.Form;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the pages of clinics show. */
class ClinicViewTest {

  @Test
  void answersFirstWhetherTheCurveTurnedAndByWhat() {
    Document page = draw(ClinicPageFixtures.turned(), "clinic");

    assertThat(page.select("main .govuk-body-l").text()).isEqualTo("Turned");
    assertThat(page.select("main .govuk-body-l + ul li").eachText()).hasSize(2);
    assertThat(page.select(".govuk-inset-text").text()).startsWith("On 11 January 2011");
  }

  @Test
  void drawsForecastAgainstActualWithATableBesideIt() {
    Document page = draw(ClinicPageFixtures.turned(), "clinic");

    assertThat(page.select("#chart-course svg")).hasSize(2);
    assertThat(page.select("#chart-course thead").text())
        .contains("Actual", "If nothing changes", "Highest expected", "Lowest expected");
  }

  @Test
  void saysWhatIsNotKnownAndWhatIsNotThere() {
    Document page = draw(ClinicPageFixtures.called(), "clinic-called");

    assertThat(page.select("main dl").text()).contains("Who was asked Not known");
    assertThat(page.text())
        .contains("No action yet.", "No measure with figures", "Called by mistake.");
    assertThat(page.select("svg.gt-chart__picture, #chart-course")).isEmpty();
  }

  @Test
  void leadsFromTheSummaryToWhatKeepsItFromBeingAgreed() {
    Document page =
        draw(
            ClinicPageFixtures.agree(
                Form.blank().withProblem("opened", "Add at least one action first")),
            "clinic-agree-refused");

    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#opened");
    assertThat(page.select("#opened").text()).contains("Add at least one action first");
  }

  @Test
  void asksForTheMeasureOnlyWhereTheItemHasSome() {
    assertThat(draw(ClinicPageFixtures.call(Form.blank()), "clinic-call").select("#measure"))
        .hasSize(1);
    assertThat(
            draw(ClinicPageFixtures.call(ClinicPageFixtures.refusedCall()), "clinic-call-refused")
                .select(".govuk-error-summary a")
                .eachAttr("href"))
        .containsExactly("#why", "#asked-1");
  }
}

package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that says how a measure is worked out. */
class FormulaViewTest {

  @Test
  void offersNoFormToReaders() {
    Document page =
        Views.draw(FormulaPages.page(Form.blank(), false, null), "measure-formula-read");
    assertThat(page.select("main form")).isEmpty();
    assertThat(text(page, "main")).contains("Now: [NI 1] / [NI 2] x 1000", "NI 1 Deaths");
    assertThat(page.select("main a[href*=formula=]")).isEmpty();
  }

  @Test
  void saysWhyAValueWouldBeMissing() {
    Document page = Views.draw(FormulaPages.shown(), "measure-formula-shown");
    assertThat(page.select("caption").eachText()).contains("Latest figures of Wexmere");
    assertThat(text(page, "main"))
        .contains("160 figures are worked out. Without a value: 1.")
        .contains("NI 2 has no figure for this period.");
  }

  @Test
  void namesThePathOfACycle() {
    Document page = Views.draw(FormulaPages.refused(), "measure-formula-refused");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a[href=#formula]").text())
        .contains("NI 117 needs NI 117");
  }
}

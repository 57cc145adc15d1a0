package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.text;

import java.time.LocalDate;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages on which measures are changed, refused ones included. */
class MeasureFormViewTest {

  @Test
  void givesBackWhatWasFilledIn() {
    var in = new FormReader(MeasureFormPages.filled(), MESSAGES);
    MeasureDetails read = new DetailsForm(MESSAGES).read(in, false);

    assertThat(in.hasProblems()).isFalse();
    assertThat(read).isEqualTo(MeasureFormPages.DETAILS);
  }

  @Test
  void saysWhatIsWrongBesideTheFieldAndInTheSummary() {
    Document page = Views.draw(MeasureFormPages.refusedEdit(), "measure-edit-refused");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly(
            "Enter the reference, like NI 117",
            "Title must be 500 characters or fewer. You have 501",
            "Choose which way is good",
            "Place in the list must be a number, like 3 or 2.5",
            "Definition changed from must include a year with four digits, like 31 3 2010",
            "Say why you change it, like \"The board agreed another target\"");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
    assertThat(page.select("#position").val()).isEqualTo("first");
  }

  @Test
  void wantsBothADayAndWordsForAChangeOfDefinition() {
    Form filled = MeasureFormPages.filled();
    var noWords = new FormReader(filled.with("redefined-how", ""), MESSAGES);
    new DetailsForm(MESSAGES).read(noWords, false);
    var noDay =
        new FormReader(
            org.goldenthread.app.shell.FormDate.fill(filled, "redefined-from", (LocalDate) null),
            MESSAGES);
    new DetailsForm(MESSAGES).read(noDay, false);

    assertThat(noWords.form().problem("redefined-how"))
        .isEqualTo("Say what is counted differently");
    assertThat(noDay.form().problem("redefined-from-day")).contains("must include a date");
  }

  @Test
  void wantsPlausibleLimitsAsNumbersInTheirOrder() {
    Form filled = MeasureFormPages.filled();
    var noNumber = new FormReader(filled.with("lowest", "none"), MESSAGES);
    new DetailsForm(MESSAGES).read(noNumber, false);
    var wrongWay = new FormReader(filled.with("lowest", "101"), MESSAGES);
    new DetailsForm(MESSAGES).read(wrongWay, false);

    assertThat(noNumber.form().problem("lowest"))
        .startsWith("Lowest plausible value must be a number");
    assertThat(wrongWay.form().problem("highest"))
        .isEqualTo("Highest plausible value must not be below the lowest");
  }

  @Test
  void asksOnlyForTheFieldBothChanged() {
    Document page = Views.draw(MeasureFormPages.conflict(), "measure-conflict");

    assertThat(page.select("main fieldset legend").eachText()).containsExactly("Title");
    assertThat(page.select("input[name=opened]").val()).isEqualTo("41");
    assertThat(page.select("input[name=reason]").val()).isEqualTo("Why");
    assertThat(page.select("main").text())
        .contains("Changed by Lead officer, 2:05pm on 2 March 2026.");
  }

  @Test
  void showsWhatWasDifferentAndOffersToGoBack() {
    Document page = Views.draw(MeasureFormPages.versions(), "measure-versions");

    assertThat(page.select(".moj-timeline__item").get(0).text())
        .contains("The board agreed another target", "by Performance officer", "2 March 2026");
    assertThat(page.select(".moj-timeline__item").get(0).select("del").text()).contains("8.0%");
    assertThat(page.select("a[href$=/undo]")).hasSize(1);
  }

  @Test
  void namesWhoTypedAFigureAndWhatItWasBefore() {
    Document page = Views.draw(MeasureFormPages.figures(), "measure-figures");

    assertThat(page.select("tbody tr").get(0).text())
        .contains("7.5% Reported as 8.0% until 2 March 2026: Agreed anew")
        .contains("Edited here on 2 March 2026 by Performance officer");
    assertThat(page.select("tbody tr").get(1).text()).contains("A later report holds instead");
  }

  @Test
  void keepsTheTypedValueBesideItsProblem() {
    Document page = Views.draw(MeasureFormPages.refusedFigure(), "measure-figure-refused");

    assertThat(text(page, "#value-error"))
        .endsWith("Value for June 2009 must be a number, like 27.67, or x if not available");
    assertThat(page.select("#value").val()).isEqualTo("27,67");
    assertThat(page.select("#kind-2").hasAttr("checked")).isTrue();
  }
}

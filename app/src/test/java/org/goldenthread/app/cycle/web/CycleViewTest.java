package org.goldenthread.app.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CycleViewTest {

  @Test
  void preselectsNoStatusAndShowsThePlansOwnCriterion() {
    Document page = Views.draw(CyclePages.form(Form.blank()), "update-form");

    assertThat(page.select("input[type=radio][checked]")).isEmpty();
    assertThat(text(page, "#status-item-hint")).isEqualTo("will miss the date or target");
    assertThat(page.select("fieldset legend").eachText())
        .contains("How is it going: Reception?", "How is it going: Year 6?");
  }

  @Test
  void saysWhatIsWrongBesideEachField() {
    Document page = Views.draw(CyclePages.form(CyclePages.refused()), "update-form-refused");

    assertThat(page.select(".govuk-error-summary__list a").eachText())
        .containsExactly(
            "Headline must be 160 characters or fewer. You have 187",
            "Say why this is Red, or change the status",
            "The numbers say otherwise. Say why this is Green, or change the status",
            "Expected date must include a year, like 31 3 2010");
    for (var link : page.select(".govuk-error-summary__list a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.select("#new").val()).isEqualTo(CyclePages.SCRIPT);
  }

  @Test
  void showsTheLastUpdateTheNoteAndTheNumbersSince() {
    Document page = Views.draw(CyclePages.form(Form.blank()), "update-form");

    assertThat(text(page, ".gt-known"))
        .contains("Last update: July 2009", "Two advisers recruited.", "27.67%, plan 19.52%")
        .contains("no figures yet");
    assertThat(text(page, ".govuk-inset-text")).startsWith("Sent back to you: Why amber?");
    assertThat(text(page, ".gt-progress")).isEqualTo("2 of 5 Saved 2:02pm");
  }

  @Test
  void sendsWhatTheCheckPageListsAndNothingElse() {
    Document page = Views.draw(CyclePages.check(Form.blank()), "check");

    assertThat(page.select("form[method=post] input[name=item]").eachAttr("value"))
        .containsExactly("h01", "h02");
    assertThat(text(page, "main")).contains("Not ready yet", "Choose how it is going");
    assertThat(text(page, "form[action$=/send] button")).isEqualTo("Send 2 updates");
  }

  @Test
  void asksBeforeOpeningWithoutOwners() {
    Document page =
        Views.draw(
            CyclePages.round(RoundPage.Act.OPEN, Form.blank().withProblem("without", "Owner")),
            "round-without-owners");

    assertThat(text(page, "main ul.govuk-list--bullet")).contains("The plan names no lead.");
    assertThat(page.select("input[name=without][checked]")).isEmpty();
    assertThat(page.title()).startsWith("Error: ");
  }

  @Test
  void carriesWhatWasDecidedAboutWithEveryDecision() {
    Document page = Views.draw(CyclePages.request(Form.blank()), "request");

    assertThat(page.select("form[method=post] input[name=version]").eachAttr("value"))
        .containsExactly("7", "7");
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void putsTheLeadsOwnWordsBesideTheOfficers() {
    Document page = Views.draw(CyclePages.wording(Form.blank(), true), "wording");

    assertThat(page.select(".govuk-grid-column-one-half")).hasSize(6);
    assertThat(page.select("textarea").eachAttr("name"))
        .as("no status, date or figure")
        .containsExactly("headline", "new", "background");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("button[value=back]")).hasSize(1);
    assertThat(Views.draw(CyclePages.wording(Form.blank(), false), "w").select("[value=back]"))
        .as("nothing to take back")
        .isEmpty();
  }

  @Test
  void asksALeadNothingWhereNothingIsWorded() {
    assertThat(
            Views.draw(CyclePages.wordedPage(Form.blank(), null, false), "worded")
                .select("main form"))
        .isEmpty();
    Document page =
        Views.draw(CyclePages.wordedPage(Form.blank(), WordedPage.Act.OBJECT, true), "worded");
    assertThat(page.select("main del").text()).contains("strted");
    assertThat(page.select("main form input[name=seen]").val()).isEqualTo("4");
  }
}

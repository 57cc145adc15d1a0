package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WhoViewTest {

  @Test
  void putsVacantPostsFirstAndSaysWhenThereAreNone() {
    Document page = Views.draw(WhoPages.directory(), "who-directory");

    assertThat(page.select("main h2").eachText())
        .containsExactly("Vacant posts", "Wexmere Council");
    assertThat(text(page, "#vacant + p")).isEqualTo("Every post shown has a holder.");
  }

  @Test
  void listsEverybodyWhoSharesAPost() {
    Document page = Views.draw(WhoPages.directory(), "who-directory");

    assertThat(page.select("#o-1 + table li").eachText())
        .containsExactly(
            "Holder of the post acting since 1 June 2009",
            "Holder of the post acting since 1 June 2009");
  }

  @Test
  void keepsTheFilterThatWasAsked() {
    Document page = Views.draw(WhoPages.directory(), "who-directory");

    assertThat(page.select("#q").val()).isEqualTo("head");
    assertThat(page.select("details.gt-filter[open]")).hasSize(1);
    assertThat(page.select("main a").eachText()).contains("Clear the filter");
  }

  @Test
  void tellsTheHistoryAndOffersToPutEarlierValuesBack() {
    Document page = Views.draw(WhoPages.party("Head of Safeguarding"), "who-post");

    assertThat(page.select("#history + ol > li").eachText())
        .hasSize(2)
        .first()
        .asString()
        .contains("16 December 2009 by Performance officer", "now Head of Safeguarding");
    assertThat(page.select("form[action$=put-back] input[name=version]").eachAttr("value"))
        .containsExactly("1");
    assertThat(page.select("form[action$=put-back] input[name=_csrf]")).hasSize(1);
  }

  @Test
  void showsHostileNamesAsText() {
    String hostile = "<script>alert('x')</script> \"ليلى\" {0}";
    Document page = Views.draw(WhoPages.party(hostile), "who-hostile");

    assertThat(text(page, "h1")).isEqualTo(hostile);
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("#o-1 bdi").text()).isEqualTo(hostile);
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrongBesideEachField() {
    Document page = Views.draw(WhoPages.form(WhoPages.refused()), "who-form-error");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#party", "#capacity", "#from-day");
    assertThat(page.select("#from-year").val()).isEqualTo("2009");
    assertThat(page.select("#reason").val()).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("input[name=opened]").val()).isEqualTo("7");
  }

  @Test
  void takesOutInAFormOfItsOwn() {
    Document page = Views.draw(WhoPages.form(Form.blank()), "who-form");

    assertThat(page.select("form:has(button[name=remove]) #party")).isEmpty();
    assertThat(page.select("button[name=remove]").text()).isEqualTo("Take this term out");
  }

  @Test
  void choosesASureSuggestionAndLabelsEachChoiceWithItsName() {
    Document page = Views.draw(WhoPages.matching(), "who-matching");

    assertThat(page.select("#m-1 option[selected]").text()).isEqualTo("Head of Safeguarding");
    assertThat(text(page, "label[for=m-1]"))
        .isEqualTo("Who is meant by Safeguarding Head (Council)?");
    assertThat(page.select("form[action$='/matching/2/undo'] button").text())
        .isEqualTo("Take back: Everybody");
  }

  @Test
  void saysWhatStaysBeforeDetailsAreRemoved() {
    Document page = Views.draw(WhoPages.personData(Form.blank()), "who-data");

    assertThat(page.select("main ul.govuk-list--bullet li")).hasSize(3);
    assertThat(page.select("input[name=confirm][checked]")).isEmpty();
  }
}

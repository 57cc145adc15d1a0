package org.goldenthread.app.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditViewTest {

  static Stream<FormPage> forms() {
    return Stream.of(
        EditPages.item(),
        EditPages.conflict(),
        EditPages.move(),
        EditPages.withdraw(),
        EditPages.leads(),
        EditPages.renumber(),
        EditPages.draft());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void saysWhatIsWrongInTheTitleInTheSummaryAndBesideTheField(FormPage form) {
    Document page = Views.draw(form, "edit-error");

    assertThat(page.title()).startsWith("Error: ");
    for (var link : page.select(".govuk-error-summary__list a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.select(".govuk-error-summary__list li"))
        .hasSameSizeAs(page.select(".govuk-error-message"));
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void keepsWhatWasTypedAndWhatItWasOpenedOn() {
    Document page = Views.draw(EditPages.item(), "item-form");

    assertThat(page.select("#ref").attr("value")).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("input[name=opened]").attr("value")).isEqualTo("3.17");
    assertThat(page.select(".govuk-error-summary").text())
        .contains("Enter what the plan promises here", "You have 201", "Enter the board");
  }

  @Test
  void offersEachEarlierWordingToBePutBack() {
    Document page = Views.draw(EditPages.item(), "item-form");

    assertThat(page.select("#earlier ~ ol li p").eachText())
        .containsExactly(
            "Version 2, 24 March 2010, by Performance officer H02 Fewer mothers smoke <b> Differs"
                + " in: Text, Leads",
            "Version 1, 9 December 2009, by Reader H2 Smoking Differs in: Reference");
    assertThat(page.select("form[method=post][action$=/items/h02/restore]")).hasSize(2);
    assertThat(page.select("form[action$=/restore] button[name=version]").eachAttr("value"))
        .containsExactly("2", "1");
    assertThat(page.select("form[action$=/restore] input[name=draft]").eachAttr("value"))
        .containsExactly("2", "2");
  }

  @Test
  void marksWordsAddedAndRemoved() {
    Document page = Views.draw(EditPages.draft(), "draft");

    assertThat(text(page, "#item-2 del")).contains("removed").contains("women smoke");
    assertThat(text(page, "#item-2 ins")).contains("added").contains("mothers");
    assertThat(text(page, "#item-3")).contains("Withdrawn", "Carried into the new plan");
    assertThat(page.select("input[name=seen]").eachAttr("value")).containsOnly("1");
  }

  @Test
  void offersBothVersionsOfAnItemTwoPeopleChanged() {
    Document page = Views.draw(EditPages.conflict(), "item-conflict");

    assertThat(page.select("main").text())
        .contains("Changed by Head of Public Health, 2:05pm", "women", "mothers");
  }

  @Test
  void refusesAMegabyteAndReadsOnlyNamedFields() {
    var forms = new ItemForms(Views.MESSAGES);
    Form huge =
        Form.blank().with("text", "x".repeat(1_000_000)).with("level", "Theme").with("item", "9");
    assertThat(forms.check(huge, null, List.of("Theme")).problem("text"))
        .contains("10000", "1000000");

    var was =
        new ItemContent(
            1, null, "Theme", null, "Was", null, null, false, List.of(), null, null, null,
            List.of(), List.of());
    Form typed =
        Form.blank()
            .with("text", "N\0ow")
            .with("level", "Theme")
            .with("item", "9")
            .with("parent", "4");
    assertThat(ItemForms.read(typed, was))
        .isEqualTo(
            new ItemContent(
                1, null, "Theme", null, "Now", null, null, false, List.of(), null, null, null,
                List.of(), List.of()));
  }
}

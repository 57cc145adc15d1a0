package org.goldenthread.app.measure.web.loads;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LoadReviewViewTest {

  @Test
  void saysFirstThatNothingIsStoredAndWhatWouldChange() {
    Document page =
        Views.draw(LoadPagesFixtures.review(Form.blank(), null, 1240), "load-review-first");

    assertThat(Views.text(page, "main p"))
        .isEqualTo("Nothing is stored yet. 1,204 new, 36 changed, 9 refused.");
    assertThat(page.select("button").eachText())
        .containsExactly(
            "Accept 1,240 figures", "Hold back", "Make these measures and areas", "Throw away");
    assertThat(page.select("input[name=fingerprint]").val()).isEqualTo("1204-36-0-9-0");
  }

  @Test
  void showsOldAndNewAndEveryRefusedRowWithWhatToDo() {
    Document page =
        Views.draw(LoadPagesFixtures.review(Form.blank(), null, 1240), "load-review-rows");

    assertThat(page.select("table:has(caption:contains(changed)) td .gt-value").eachText())
        .containsExactly("Wexmere, Sex: Female", "2023/24", "7.1", "7.3, provisional");
    assertThat(page.select("table:has(caption:contains(refused)) tbody tr").get(0).text())
        .contains("14", "27,67", "is not a number", "Use 27.67");
    assertThat(page.select("a[href$=refused.csv]")).hasSize(1);
  }

  @Test
  void showsWhichMarksMoveSideBySideAndHowManyMoreThereAre() {
    Document page =
        Views.draw(LoadPagesFixtures.review(Form.blank(), null, 1240), "load-review-marks");

    assertThat(page.select("table:has(caption:contains(52 marks move)) tbody tr").get(0).text())
        .contains("2022/23 Status: □ Green Direction: ↑ Better")
        .contains("2023/24 Status: ■ Red Direction: Cannot say");
    assertThat(page.select("table:has(caption:contains(marks move)) tbody tr").get(2).text())
        .contains("2022/23 Status: ◧ Amber As it would be No figure is left, so nothing is said");
    assertThat(page.select("main").text())
        .contains("And 50 more. Marks of Wexmere are compared. Those of 3 other areas");
  }

  @Test
  void offersNothingToAcceptWhereNothingWouldChange() {
    Document page = Views.draw(LoadPagesFixtures.review(Form.blank(), null, 0), "load-review-none");

    assertThat(page.select("form[action$=accept]")).isEmpty();
    assertThat(page.text()).contains("No row can be loaded");
  }

  @Test
  void saysUntilWhenFiguresAreHeldBack() {
    Document page =
        Views.draw(
            LoadPagesFixtures.review(Form.blank(), "9:30am, 27 November 2026", 1240),
            "load-review-until");

    assertThat(Views.text(page, ".govuk-inset-text"))
        .startsWith("Held back until 9:30am, 27 November 2026");
    assertThat(page.text()).doesNotContain("thrown away at");
  }
}

package org.goldenthread.app.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import java.time.LocalDate;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers of the history and the evidence look for. */
class RecordViewTest {

  @Test
  void saysWhatMovedByWhomWhenAndWhy() {
    Document page = Views.draw(RecordPages.history(), "history");

    assertThat(text(page, ".moj-timeline__title")).isEqualTo("Amber to Red");
    assertThat(text(page, ".moj-timeline__byline")).contains("by Public Health");
    assertThat(text(page, ".moj-timeline__date")).isEqualTo("12 October 2009");
    assertThat(text(page, ".moj-timeline__description"))
        .contains("Because: the recovery plan is late", "Entered here on 2 March 2026, 2:05pm");
    assertThat(page.select(".moj-timeline__item").get(0).select("del").text()).contains("Amber");
    assertThat(page.select(".moj-timeline__item").get(0).select("ins").text()).contains("Red");
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void saysHowManyItDoesNotShowAndWhenNothingChanged() {
    Document page = Views.draw(RecordPages.history(), "history");

    assertThat(page.select(".moj-timeline__item").get(1).text()).contains("and 308 more");
    assertThat(page.select(".moj-timeline__item").get(2).text()).contains("Nothing changed.");
    assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("lead");
    assertThat(page.select(".gt-csv a").attr("href")).endsWith("/history.csv");
  }

  @Test
  void tellsOfEachFileWhatItShowsAndWhoMayOpenIt() {
    Document page = Views.draw(RecordPages.evidence(), "evidence");

    assertThat(page.select("table").get(0).text())
        .contains("attendance.pdf (PDF, 340 KB)", "Exempt, paragraph 3");
    assertThat(page.select("a[download]")).hasSize(2);
    assertThat(page.select("table").get(1).text()).contains("The wrong file");
    assertThat(page.select("img")).isEmpty();
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatToDo() {
    Document page = Views.draw(RecordPages.attach(RecordPages.refused()), "attach-refused");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("form[method=post]").attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(page.select("input[name=description]").val()).contains("<script>");
    assertThat(page.select("input[value=3]").hasAttr("checked")).isTrue();
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#file");
  }

  @Test
  void hasNoFormOnAPastDay() {
    AttachPage today = RecordPages.attach(Form.blank());
    Page past = today.page().asAt(AsAt.of(LocalDate.of(2009, 9, 30)));
    Document page =
        Views.draw(
            new AttachPage(
                past, today.form(), today.back(), today.action(), today.readers(), today.boards()),
            "attach-past");

    assertThat(page.select("form[method=post]")).isEmpty();
    assertThat(page.select(".gt-as-at").text()).contains("Nothing can be changed");
  }

  @Test
  void leadsFromEveryThingToItsHistory() {
    Document page = Views.draw(HomePages.document(), "document");

    assertThat(page.select(".gt-beside a").eachText()).containsExactly("History", "Evidence");
    assertThat(page.select(".gt-beside a").eachAttr("href"))
        .containsExactly("/app/wexmere/documents/4/history", "/app/wexmere/documents/4/evidence");
  }
}

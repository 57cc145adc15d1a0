package org.goldenthread.app.measure.web.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.app.measure.web.MeasurePages;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SectionsViewTest {
  private final Document page = Views.draw(MeasurePages.measure(), "measure");
  private final Document reported = Views.draw(SectionFixtures.reported(), "measure-reported");

  @Test
  void choosesAreaAndGroupWithoutScript() {
    assertThat(page.select("form.gt-choose").attr("method")).isEqualTo("get");
    assertThat(page.select("select#area option[selected]").text()).isEqualTo("Wexmere");
    assertThat(page.select("select#group option").eachText())
        .containsExactly("Everybody", "Sex: Female");
  }

  @Test
  void saysTheGapInPointsAndTimesWithLimits() {
    assertThat(page.select("#gap-between + p").text())
        .startsWith("Sex: Male: 9.1%. Sex: Female: 6.5%. The gap is 2.6 percentage points.")
        .contains("The first is 1.40 times the second.", "95% limits of the gap: 0.2 to 5.0.")
        .endsWith("Worked out by: gap 1.0, gap limits 1.0.");
  }

  @Test
  void saysWhySmallNumbersAreHeldBack() {
    assertThat(page.select("table:has(caption:contains(By group)) tbody tr").get(2).text())
        .contains("Suppressed (c) Not shown: the count is small.");
  }

  @Test
  void namesTheNeighbourSetAndItsDayBesideTheRank() {
    assertThat(page.select("#rank + p").text())
        .isEqualTo(
            "Rank 1 of 2; 1 is the best. Similar areas by DfE statistical neighbours, edition of 1"
                + " April 2009. Worked out by: rank among comparators 1.0.");
  }

  @Test
  void tellsTheChosenAreaFromSimilarOnes() {
    assertThat(page.select("table:has(caption:contains(Other areas)) tbody th").eachText())
        .containsExactly("England", "Wexmere Chosen area", "Aldmoor Similar area 1");
  }

  @Test
  void leadsToWhatWasReportedBefore() {
    assertThat(page.select("#earlier + ul").text())
        .isEqualTo("2008/09: Reported as 6.7% until 1 June 2010: Loaded figures");
    assertThat(page.select("a[href*=/reported]").attr("href")).endsWith("/reported?area=E2");
  }

  @Test
  void showsWhatIsDifferentBetweenTwoDays() {
    assertThat(reported.select("tbody tr").eachText())
        .satisfies(
            rows -> {
              assertThat(rows.get(0))
                  .startsWith("2008/09")
                  .endsWith("Rose by 0.2 percentage points");
              assertThat(rows.get(1)).contains("No figure", "Provisional (p)").endsWith("New");
            });
    assertThat(reported.select("main").text())
        .contains("2 figures are the same on both days.", "1 new, 1 changed");
  }

  @Test
  void saysThatOneReportHasNothingToCompareWith() {
    Document once = Views.draw(SectionFixtures.reportedOnce(), "measure-reported-once");

    assertThat(once.select("main").text())
        .contains("Reported once, on 2 March 2010. There is nothing to compare with yet.");
  }

  @Test
  void saysPatternAndOutlookWordsFirst() {
    assertThat(page.select("#pattern + dl").text())
        .startsWith("Pattern Real worsening ▲ Outlook Could hit or miss by chance Status □ Green");
    assertThat(page.select(".govuk-inset-text").text())
        .isEqualTo("Green, but it could hit or miss the target by chance.");
  }

  @Test
  void drawsTwoChartsWithTablesOfTheSameFigures() {
    assertThat(page.select("#chart-over-time table tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).contains("2008/09", "6.9%", "Not available (x)"));
    assertThat(page.select("#chart-pattern table tbody tr").last()).isNotNull();
    assertThat(page.select("#chart-pattern table thead").text()).doesNotContain("England");
  }

  @Test
  void putsPublishedMarksBesideOurs() {
    assertThat(page.select("#published + ul li").eachText())
        .containsExactly(
            "Recent trend: Published: Decreasing and getting better. Worked out here: No"
                + " significant change. They disagree.",
            "Against England: Published: Worse. Worked out here: Worse. They agree.",
            "Against regions: Published: Similar. We make no such mark.");
  }
}

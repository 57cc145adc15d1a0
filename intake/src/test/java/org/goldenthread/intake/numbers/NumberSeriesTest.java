package org.goldenthread.intake.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {
  private static final NumberSeries SERIES =
      new NumberSeries(new PeriodLabels(2019), "Walking to school");

  private static Cell cell(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      boolean row = line.contains(" | ");
      lines.add(row ? Line.row(List.of(line.split("\\s\\|\\s", -1)), 9) : Line.of(line, 9));
    }
    return new Cell(lines, 9);
  }

  private static List<String> shown(List<Figure> figures) {
    return figures.stream().map(f -> f.kind() + " " + f.period() + " " + f.value()).toList();
  }

  private static List<String> data(String text) {
    return shown(SERIES.data(cell(text)));
  }

  @Test
  void readsActualAndPlanOfAQuarter() {
    assertThat(data("Qtr 4 17/18- Actual- 31.5% Plan-30%  Qtr 1 18/19 - Actual - 32% Plan – 33%"))
        .containsExactly(
            "actual 2017-18 Q4 31.5",
            "plan 2017-18 Q4 30",
            "actual 2018-19 Q1 32",
            "plan 2018-19 Q1 33");
  }

  @Test
  void readsASeriesWhoseLabelIsPrintedOnce() {
    List<Figure> figures =
        SERIES.data(cell("Reading KS2 L4+ = 61% (2017) = 62.5 (2018) =63%(2019 – Provisional)"));

    assertThat(shown(figures))
        .containsExactly("actual 2017 61", "actual 2018 62.5", "actual 2019 63");
    assertThat(figures).extracting(Figure::label).containsOnly("Reading KS2 L4+");
    assertThat(figures).extracting(Figure::unit).containsOnly("%");
    assertThat(figures).extracting(Figure::quality).containsExactly(null, null, "provisional");
  }

  @Test
  void keepsTheSignOfAValueAndTellsItFromADash() {
    assertThat(data("Gap = -2.5% (boys ahead) (17) = 0.5% (2018)"))
        .containsExactly("actual 2017 -2.5", "actual 2018 0.5");
    assertThat(data("Change Actual -4.5% Plan -6%"))
        .containsExactly("actual null -4.5", "plan null -6");
  }

  @Test
  void takesPooledYearsAndTheNationalFigure() {
    assertThat(data("2014/16: Wexmere 5.5 Eng Av'ge 4.5 2015/17 Wexmere 5.2 Eng Av'ge 4.4"))
        .containsExactly(
            "actual Y2014-2016 5.5",
            "national Y2014-2016 4.5",
            "actual Y2015-2017 5.2",
            "national Y2015-2017 4.4");
  }

  @Test
  void readsAcademicYearsOverSeveralLines() {
    assertThat(data("Primary\nAcad. Yr 17/18 = 95.5% (unverified data)\nNational 95.9%"))
        .containsExactly("actual AY2017-18 95.5", "national AY2017-18 95.9");
  }

  @Test
  void readsMonthsDaysAndRanges() {
    assertThat(data("Open schools = 40% (March 18) = 55% (Sept 18)"))
        .containsExactly("actual M2018-03 40", "actual M2018-09 55");
    assertThat(data("Orders served Jan 17 – Dec 17 = 12. Jan 19 – March 19 = 7"))
        .containsExactly("actual 2017 12", "actual M2019-01/M2019-03 7");
    assertThat(data("171 - 2015/16, 182 - 2016/17\n188 as at 31 December 2018\nIn treatment - 82"))
        .containsExactly(
            "actual 2015-16 171", "actual 2016-17 182", "actual D2018-12-31 188", "actual null 82");
    assertThat(data("Reviews held April-July 2019 = 26\nApril – 8\nMay – 5"))
        .containsExactly("actual M2019-04/M2019-07 26", "actual M2019-04 8", "actual M2019-05 5");
  }

  @Test
  void givesAQuarterWithoutAYearTheYearOfTheReport() {
    assertThat(data("% referred = 16% (Q2) – against a target of 20%"))
        .containsExactly("actual 2019-20 Q2 16", "target 2019-20 Q2 20");
  }

  @Test
  void givesOneBracketToAllValuesOfItsLine() {
    assertThat(data("Outstanding Secondary = 3 Primary = 17 Special= 0 (Aug 18)"))
        .containsExactly("actual M2018-08 3", "actual M2018-08 17", "actual M2018-08 0");
    assertThat(data("Unknown = 4\nKnown = 5 (2018)"))
        .containsExactly("actual null 4", "actual 2018 5");
  }

  @Test
  void readsCountsInSentencesAndNoAgesOrLevels() {
    assertThat(data("In the 2018/9 financial year 8,382 pupils aged 16-18 took part by Year 6."))
        .containsExactly("actual 2018-19 8382");
    assertThat(
            data("Of 41 children at tier 3 (as at 18.09.18), 33 are 5+ and 7 pupils use NI 117."))
        .containsExactly("actual D2018-09-18 41", "actual D2018-09-18 33", "actual D2018-09-18 7");
  }

  @Test
  void keepsAPrintedAbsenceWithoutAValue() {
    List<Figure> figures =
        SERIES.data(cell("Offences = not returned (2015/6) = 22 (2016/7) = N/A (2017/8)"));

    assertThat(shown(figures))
        .containsExactly("actual 2015-16 null", "actual 2016-17 22", "actual 2017-18 null");
    assertThat(figures).extracting(Figure::printed).containsExactly("not returned", "22", "N/A");
    assertThat(figures)
        .extracting(Figure::quality)
        .containsExactly("not-available", null, "not-applicable");
  }

  @Test
  void readsNestedTablesAlsoWhenAPageCutsThem() {
    assertThat(data(" | 15/6 | 16/7 | Eng Ave\n% seen | 89 | 82.9 | -\n% well | 70 | 71 | 72"))
        .containsExactly(
            "actual 2015-16 89",
            "actual 2016-17 82.9",
            "national null null",
            "actual 2015-16 70",
            "actual 2016-17 71",
            "national null 72");
    assertThat(data("Smoking trajectory\n | Q1 | Q2\n2017/18 | 21.2 | 20.9"))
        .containsExactly("trajectory 2017-18 Q1 21.2", "trajectory 2017-18 Q2 20.9");
  }

  @Test
  void readsOfATargetOnlyWhatIsAValue() {
    assertThat(shown(SERIES.target(cell("85% by 2018")))).containsExactly("target 2018 85");
    assertThat(shown(SERIES.target(cell("Target for 2017/18 is 26.5% or lower"))))
        .containsExactly("target 2017-18 26.5");
    assertThat(shown(SERIES.target(cell("Review of 12 homes by April 2018")))).isEmpty();
  }

  @Test
  void readsOfANarrativeOnlyAListedSeries() {
    String listed = "It fell to 63.9%, 45.5% and 18.6% for 16/17, 17/18 and 18/19 respectively.";
    assertThat(shown(SERIES.prose(cell(listed))))
        .containsExactly("actual 2016-17 63.9", "actual 2017-18 45.5", "actual 2018-19 18.6");
    assertThat(SERIES.prose(cell("Attendance was 94.5% in 2018."))).isEmpty();
  }

  @Test
  void leavesNumbersOfNamesAlone() {
    assertThat(data("Progress report sent to CSP in Feb 2018")).isEmpty();
    assertThat(data("Change since 1998 baseline; see BVPI 221 b and Plan 2017-2020")).isEmpty();
    assertThat(data("Not applicable")).isEmpty();
  }

  @Test
  void saysTheLineOfEachNumber() {
    assertThat(SERIES.data(cell("a = 5"))).extracting(Figure::line).containsExactly(9);
  }

  private static List<String> labels(List<Figure> figures) {
    return figures.stream().map(Figure::label).distinct().toList();
  }

  @Test
  void givesActualAndPlanOfAPeriodOneLabelWhenNoneIsPrinted() {
    NumberSeries swans = new NumberSeries(new PeriodLabels(null), "Count the swans");
    Cell pairs =
        cell("Qtr 4 17/18- Actual- 31.52% Plan-30.1% Qtr 1 18/19 - Actual - 32.4% Plan 33%");
    assertThat(labels(swans.data(pairs))).containsExactly("Count the swans");
    assertThat(labels(swans.target(cell("Target for 2017/18 is 26.5% or lower."))))
        .containsExactly("Count the swans");
    assertThat(labels(swans.target(cell("85% by 2018")))).containsExactly("Count the swans");
  }

  @Test
  void endsALabelBeforeTheWordsThatOnlyLeadToTheNumber() {
    assertThat(labels(SERIES.data(cell("Nests watched = 16% (2017) – against a target of 20%"))))
        .containsExactly("Nests watched");
    assertThat(labels(SERIES.data(cell("Feb 2017/18: Harbour swans was at 6.2%"))))
        .containsExactly("Harbour swans");
    assertThat(labels(SERIES.data(cell("95% of geese reaching Level 2 (2017)"))))
        .containsExactly("% of geese reaching Level 2");
    assertThat(labels(SERIES.data(cell("Waiting times into the lake is 10 days."))))
        .containsExactly("Waiting times into the lake");
  }

  @Test
  void goesOnUnderOneLabelForMonthsAndForKindsInBrackets() {
    assertThat(labels(SERIES.data(cell("2017 swans ringed April – 8 May – 5 June - 9"))))
        .containsExactly("swans ringed");
    assertThat(labels(SERIES.data(cell("Attendance\n16/17 = 91.5% (actual)\n17/18 = 92%"))))
        .containsExactly("Attendance");
  }

  @Test
  void takesABaselineThatAValueIsComparedWithForNoKind() {
    assertThat(data("Fall in geese since 1998 baseline = -5.9% (2017 data)"))
        .containsExactly("actual 2017 -5.9");
  }
}

package org.goldenthread.app.measure.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.measure.assess.Lines.actual;
import static org.goldenthread.app.measure.assess.Lines.inputs;
import static org.goldenthread.app.measure.assess.Lines.line;
import static org.goldenthread.app.measure.assess.Lines.measure;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Direction;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.Variation;
import org.goldenthread.scoring.trend.Trend;
import org.goldenthread.scoring.trend.TrendReason;
import org.junit.jupiter.api.Test;

/** What is said of a measure by its figures. */
class SeriesJudgeTest {
  private static final String[] UPS_AND_DOWNS = {
    "7.0", "8.0", "7.2", "8.1", "7.1", "8.2", "7.0", "8.0", "7.3", "8.1", "7.1", "8.0", "7.2", "8.4"
  };

  private static FigureLine target(String first, String... figures) {
    return line(SeriesKind.TARGET, first, figures);
  }

  private static String code(Observed observed) {
    Period period = observed.period();
    return period == null ? "" : period.code();
  }

  private static String shown(Observed observed) {
    return observed.value() instanceof Figure figure ? figure.shown() : "";
  }

  @Test
  void refusesATargetByAnotherKindOfPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inputs(actual("2024-25", "7.9"), target("2024-25 Q1", "8.0")));
  }

  @Test
  void judgesTheLatestValueAgainstTargetLastYearAndLastPeriod() {
    SeriesAssessment judged =
        SeriesJudge.judge(
            inputs(
                actual("2024-25 Q1", "7.0", "7.4", "7.2", "7.1", "6.9"),
                target("2025-26 Q1", "6.8")));
    assertThat(code(judged.latest())).isEqualTo("2025-26 Q1");
    assertThat(judged.marks().onTarget().outcome()).isEqualTo(TargetOutcome.NOT_MET);
    assertThat(judged.marks().direction().outcome()).isEqualTo(Direction.BETTER);
    assertThat(shown(judged.marks().lastYear())).isEqualTo("7.0%");
    assertThat(judged.sinceLastPeriod().outcome()).isEqualTo(Direction.BETTER);
    assertThat(judged.status().status()).isEqualTo("Amber");
    assertThat(judged.standing()).isEqualTo(Standing.BETWEEN);
    assertThat(judged.concern()).isEqualTo(Concern.BETWEEN);
  }

  @Test
  void judgesTheLastValueWhenLaterFiguresAreMissingAndSaysSo() {
    SeriesAssessment judged =
        SeriesJudge.judge(inputs(actual("2022-23", "7.9", "7.5", "c", "-"), null));
    assertThat(shown(judged.latest())).isEqualTo("7.5%");
    assertThat(code(judged.missingSince().orElseThrow())).isEqualTo("2024-25");
    assertThat(judged.status().reason()).isEqualTo(Reason.NO_TARGET);
  }

  @Test
  void saysWhyInEveryPartWhenThereIsNoValueAtAll() {
    SeriesAssessment judged = SeriesJudge.judge(inputs(actual("2024-25", "c"), null));
    assertThat(judged.marks().onTarget().reason()).isEqualTo(Reason.NO_VALUE);
    assertThat(judged.sinceLastPeriod().reason()).isEqualTo(Reason.NO_VALUE);
    assertThat(judged.status().reason()).isEqualTo(Reason.NO_VALUE);
    assertThat(judged.variation()).isEqualTo(Variation.TOO_FEW_POINTS);
    assertThat(judged.neighbours().rank().rank()).isZero();
    assertThat(judged.concern()).isEqualTo(Concern.CANNOT_SAY);
  }

  @Test
  void saysWhereARedMeasureOnlyGoesUpAndDown() {
    SeriesAssessment judged =
        SeriesJudge.judge(inputs(actual("2021-22 Q1", UPS_AND_DOWNS), target("2024-25 Q2", "6.0")));
    assertThat(judged.status().status()).isEqualTo("Red");
    assertThat(judged.variation()).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(judged.clash()).isEqualTo(Clash.BAD_BUT_NORMAL);
    assertThat(judged.concern()).isEqualTo(Concern.BAD);
  }

  @Test
  void raisesAGreenMeasureThatHitsItsTargetByChance() {
    SeriesAssessment judged =
        SeriesJudge.judge(inputs(actual("2021-22 Q1", UPS_AND_DOWNS), target("2024-25 Q2", "8.4")));
    assertThat(judged.status().status()).isEqualTo("Green");
    assertThat(judged.clash()).isEqualTo(Clash.GOOD_BUT_UNRELIABLE);
    assertThat(judged.concern().isException()).isTrue();
  }

  @Test
  void startsTheExpectedRangeAgainWhereCountingChanged() {
    var changed =
        new Definition(
            null,
            null,
            null,
            null,
            null,
            new Definition.Redefined(LocalDate.of(2022, 4, 1), "Counts care leavers too"));
    SeriesAssessment judged =
        SeriesJudge.judge(
            inputs(
                measure(Polarity.LOW, changed),
                actual("2021-22 Q1", UPS_AND_DOWNS),
                null,
                List.of(),
                null));
    assertThat(judged.chart().steps()).hasSize(1);
    assertThat(judged.chart().steps().get(0).index()).isEqualTo(4);
    assertThat(judged.chart().steps().get(0).why()).isEqualTo("Counts care leavers too");
  }

  @Test
  void comparesWithTheMeanOfTheNeighboursThatHaveAValueAndWithTheNation() {
    SeriesAssessment judged =
        SeriesJudge.judge(
            inputs(
                measure(Polarity.LOW, Definition.UNKNOWN),
                actual("2023-24", "7.9", "6.0"),
                null,
                List.of(
                    actual("2024-25", "7.0"),
                    actual("2024-25", "5.1"),
                    actual("2024-25", "c"),
                    actual("2022-23", "9.9"),
                    actual("2024-25", "9.2", "1.0")),
                actual("2022-23", "7.7", "7.5")));
    assertThat(shown(judged.marks().neighbours())).isEqualTo("7.10%");
    assertThat(judged.neighbours().averaged()).isEqualTo(3);
    assertThat(judged.marks().againstNeighbours().outcome()).isEqualTo(Mark.CIRCLE);
    assertThat(judged.neighbours().rank().rank()).isEqualTo(2);
    assertThat(judged.neighbours().rank().of()).isEqualTo(4);
    assertThat(shown(judged.marks().national())).isEqualTo("7.5%");
    assertThat(code(judged.marks().national())).isEqualTo("2023-24");
  }

  @Test
  void describesButDoesNotJudgeWhereNothingIsGood() {
    SeriesAssessment judged =
        SeriesJudge.judge(
            inputs(
                measure(Polarity.NEUTRAL, Definition.UNKNOWN),
                actual("2023-24", "7.9", "6.0"),
                target("2024-25", "8.0"),
                List.of(),
                null));
    assertThat(judged.marks().direction().outcome()).isEqualTo(Direction.LOWER);
    assertThat(judged.status().reason()).isEqualTo(Reason.NO_GOOD_DIRECTION);
    assertThat(judged.standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void saysWhichPartsCannotBeJudgedWhileNobodyHasSaidWhatIsGood() {
    SeriesAssessment judged =
        SeriesJudge.judge(
            inputs(
                measure(null, Definition.UNKNOWN),
                actual("2023-24", "7.9", "6.0"),
                target("2024-25", "8.0"),
                List.of(actual("2024-25", "7.0")),
                null));
    assertThat(judged.status().status()).isNull();
    assertThat(judged.status().reason()).isEqualTo(Reason.NO_POLARITY);
    assertThat(judged.marks().onTarget().outcome()).isEqualTo(TargetOutcome.CANNOT_SAY);
    assertThat(judged.marks().onTarget().reason()).isEqualTo(Reason.NO_POLARITY);
    assertThat(judged.marks().againstNeighbours().outcome()).isEqualTo(Mark.CANNOT_SAY);
    assertThat(judged.standing()).isEqualTo(Standing.NONE);
    assertThat(judged.clash()).isNull();
    assertThat(shown(judged.latest())).isEqualTo("6.0%");
  }

  @Test
  void asksForFiveYearsBeforeItSpeaksOfATrend() {
    SeriesAssessment years = SeriesJudge.judge(inputs(actual("2023-24", "7.9", "6.0"), null));
    assertThat(years.trend()).extracting(Trend::reason).isEqualTo(TrendReason.FEWER_THAN_FIVE);
    SeriesAssessment quarters = SeriesJudge.judge(inputs(actual("2024-25 Q1", "7.9"), null));
    assertThat(quarters.trend()).isNull();
  }
}

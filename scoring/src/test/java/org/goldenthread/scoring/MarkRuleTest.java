package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.scoring.PublishedTable.Comparison;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRuleTest {

  private static final Tolerance THREE = points("3");

  private static Tolerance points(String amount) {
    return Tolerance.absolute(new BigDecimal(amount), Tolerance.Scope.PARTNERSHIP);
  }

  private static Observed percent(String printed) {
    return Observed.of(Value.parse(printed, Unit.PERCENT));
  }

  private static Assessment<Mark> mark(
      @Nullable Polarity polarity, String value, String comparator, @Nullable Tolerance tolerance) {
    return MarkRule.STANDARD.assess(
        polarity, percent(value), Against.NATIONAL, percent(comparator), tolerance);
  }

  @Nested
  class ThePublishedTable {

    private final List<Comparison> comparisons =
        PublishedTable.rows().stream().flatMap(row -> row.comparisons().stream()).toList();

    private long disagreements(Tolerance tolerance) {
      return comparisons.stream()
          .filter(
              c ->
                  !MarkRule.STANDARD
                      .assess(c.polarity(), c.value(), c.against(), c.comparator(), tolerance)
                      .outcome()
                      .sign()
                      .equals(c.published()))
          .count();
    }

    @Test
    void holdsTwentyOneComparisonsThreeOfThemWithoutATarget() {
      assertThat(comparisons).hasSize(21);
      assertThat(comparisons).filteredOn(c -> c.published().equals("N/A")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.91", "2", "2.5", "3", "3.5"})
    void isReproducedMarkForMarkWithinTheInterval(String tolerance) {
      assertThat(disagreements(points(tolerance))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.9", "3.51", "3.6", "5"})
    void isNotReproducedOutsideTheInterval(String tolerance) {
      assertThat(disagreements(points(tolerance))).isPositive();
    }

    @Test
    void isReproducedByNoRelativeTolerance() {
      List<BigDecimal> percents =
          IntStream.rangeClosed(0, 6_000).mapToObj(n -> BigDecimal.valueOf(n, 2)).toList();
      assertThat(percents)
          .allMatch(p -> disagreements(Tolerance.relative(p, Tolerance.Scope.PARTNERSHIP)) > 0);
    }
  }

  @Nested
  class Absence {

    @Test
    void saysWhyThereIsNoMark() {
      assertThat(mark(Polarity.HIGH, "N/A", "5%", THREE).reason()).isEqualTo(Reason.NO_VALUE);
      assertThat(mark(Polarity.HIGH, "5%", "-", THREE).reason()).isEqualTo(Reason.NO_COMPARATOR);
      assertThat(mark(null, "5%", "5%", THREE).reason()).isEqualTo(Reason.NO_POLARITY);
      assertThat(mark(Polarity.NEUTRAL, "5%", "5%", THREE).reason())
          .isEqualTo(Reason.NO_GOOD_DIRECTION);
      assertThat(mark(Polarity.HIGH, "5%", "5%", null).reason()).isEqualTo(Reason.NO_TOLERANCE);
      assertThat(
              MarkRule.STANDARD
                  .assess(
                      Polarity.HIGH,
                      percent("5%"),
                      Against.NATIONAL,
                      Observed.of(Value.parse("5", Unit.NUMBER)),
                      THREE)
                  .reason())
          .isEqualTo(Reason.UNITS_DIFFER);
    }

    @Test
    void aMissingComparatorIsNotTakenForZero() {
      Assessment<Mark> mark = mark(Polarity.HIGH, "5%", "N/A", THREE);

      assertThat(mark.outcome()).isEqualTo(Mark.CANNOT_SAY);
      assertThat(mark.difference()).isNull();
    }
  }

  @Nested
  class Explanations {

    @Test
    void ofATriangle() {
      assertThat(mark(Polarity.LOW, "7.9%", "6.7%", THREE).explain())
          .isEqualTo(
              "Worse than England: 1.2 percentage points above 6.7%; any worse is a triangle."
                  + " Rule marks 1.0, tolerance 3 percentage points.");
    }

    @Test
    void ofACircle() {
      assertThat(mark(Polarity.LOW, "23.0%", "24.60%", THREE).explain())
          .isEqualTo(
              "Better than England: 1.6 percentage points below 24.60%; better by less than the"
                  + " tolerance is a circle. Rule marks 1.0, tolerance 3 percentage points.");
      assertThat(mark(Polarity.HIGH, "100.0%", "100%", THREE).explain())
          .startsWith("Level with England: both 100%; level is a circle.");
    }

    @Test
    void ofAStar() {
      assertThat(mark(Polarity.LOW, "23.0%", "26.50%", THREE).explain())
          .isEqualTo(
              "Better than England: 3.5 percentage points below 26.50%; better by the tolerance or"
                  + " more is a star. Rule marks 1.0, tolerance 3 percentage points.");
    }

    @Test
    void ofOnePoint() {
      assertThat(mark(Polarity.HIGH, "64%", "63%", points("1")).explain())
          .contains("1 percentage point above")
          .endsWith("tolerance 1 percentage point.");
    }

    @Test
    void ofARelativeTolerance() {
      Tolerance five = Tolerance.relative(new BigDecimal("5"), Tolerance.Scope.SET);
      assertThat(mark(Polarity.HIGH, "64%", "63%", five).explain())
          .endsWith("tolerance 5% of the figure compared with.");
    }

    @Test
    void ofAnAbsence() {
      assertThat(mark(Polarity.HIGH, "5%", "N/A", THREE).explain())
          .isEqualTo(
              "Cannot say: there is no figure for England (printed as \"N/A\"). Rule marks 1.0.");
      assertThat(mark(null, "5%", "6%", THREE).explain())
          .isEqualTo("Cannot say: it is not known whether high or low is good. Rule marks 1.0.");
    }

    @Test
    void headlinesPairShapeAndWord() {
      assertThat(mark(Polarity.HIGH, "5%", "6%", THREE).headline()).isEqualTo("▲ Worse");
      assertThat(mark(Polarity.HIGH, "6%", "6%", THREE).headline())
          .isEqualTo("● Level or just better");
      assertThat(mark(Polarity.HIGH, "9%", "6%", THREE).headline()).isEqualTo("★ Clearly better");
      assertThat(mark(Polarity.HIGH, "9%", "", THREE).headline()).isEqualTo("Cannot say");
    }
  }
}

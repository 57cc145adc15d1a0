package org.goldenthread.app.measure.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.measure.Origin;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.QualityLetters;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.Unit;
import org.jspecify.annotations.Nullable;

/** Lines of figures, and what is judged by them. */
final class Lines {
  static final long OWN = 1;
  private static final Tolerance TOLERANCE =
      Tolerance.absolute(new BigDecimal("2.5"), Tolerance.Scope.PARTNERSHIP);

  private Lines() {}

  /** Figures from a period on: "7.9", "-" for a gap, "c" or "x" for one without a value. */
  static FigureLine line(SeriesKind kind, String first, String... figures) {
    Period from = Period.parse(first);
    PeriodAxis axis = PeriodAxis.of(from);
    @Nullable BigDecimal[] values = new @Nullable BigDecimal[figures.length];
    var qualities = new StringBuilder();
    for (int cell = 0; cell < figures.length; cell++) {
      Quality quality = Quality.read(figures[cell]).orElse(Quality.FINAL);
      boolean gap = figures[cell].equals("-");
      qualities.append(gap ? QualityLetters.NO_FIGURE : QualityLetters.letter(quality));
      values[cell] = quality == Quality.FINAL ? new BigDecimal(figures[cell]) : null;
    }
    return FigureLine.of(
        new Series(
            1,
            1,
            new SeriesKey(1, OWN, SeriesKey.EVERYBODY, kind, axis),
            axis.ordinal(from),
            new Series.Cells(
                values, qualities.toString(), null, null, null, null, null, null, null)),
        Unit.PERCENT);
  }

  /**
   * Counts by quarter, which are the figures: "4", "-" for a gap.
   *
   * @param partnership whose they are, 0 for published ones
   */
  static Series counted(int partnership, String... counts) {
    Period from = Period.parse("2023-24 Q1");
    @Nullable BigDecimal[] values = new @Nullable BigDecimal[counts.length];
    var qualities = new StringBuilder();
    for (int cell = 0; cell < counts.length; cell++) {
      boolean gap = counts[cell].equals("-");
      qualities.append(gap ? QualityLetters.NO_FIGURE : QualityLetters.letter(Quality.FINAL));
      values[cell] = gap ? null : new BigDecimal(counts[cell]);
    }
    var axis = PeriodAxis.of(from);
    return new Series(
        1,
        partnership,
        new SeriesKey(1, OWN, SeriesKey.EVERYBODY, SeriesKind.ACTUAL, axis),
        axis.ordinal(from),
        new Series.Cells(values, qualities.toString(), values, null, null, null, null, null, null));
  }

  static FigureLine actual(String first, String... figures) {
    return line(SeriesKind.ACTUAL, first, figures);
  }

  static Measure measure(@Nullable Polarity polarity, Definition definition) {
    return new Measure(
        1,
        1,
        "ni-117",
        null,
        null,
        new MeasureDetails(
            "NI 117",
            "16 to 18 year olds not in education",
            null,
            null,
            polarity,
            "%",
            null,
            List.of(),
            null,
            BigDecimal.ONE,
            definition),
        false,
        new Origin.Edited(LocalDate.of(2026, 3, 2), "Analyst"));
  }

  /** What a measure of which low is good is judged by. */
  static SeriesInputs inputs(FigureLine actual, @Nullable FigureLine target) {
    return inputs(measure(Polarity.LOW, Definition.UNKNOWN), actual, target, List.of(), null);
  }

  static SeriesInputs inputs(
      Measure measure,
      FigureLine actual,
      @Nullable FigureLine target,
      List<FigureLine> neighbours,
      @Nullable FigureLine nation) {
    return new SeriesInputs(
        measure,
        OWN,
        actual,
        target == null ? List.of() : List.of(target),
        neighbours,
        nation,
        List.of(),
        List.of(),
        TOLERANCE,
        StatusScheme.STANDARD);
  }
}

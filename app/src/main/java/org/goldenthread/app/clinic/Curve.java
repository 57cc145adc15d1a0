package org.goldenthread.app.clinic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesInputs;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.TargetRule;
import org.goldenthread.scoring.spc.Rebase;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure period after period, as a clinic uses them. A figure that would give a
 * small count away is as if it were missing, and a rounded one is worked with as it is shown.
 */
public final class Curve {
  private final SeriesInputs inputs;
  private final @Nullable Figure[] figures;
  private final double[] values;

  public Curve(SeriesInputs inputs, ShownFigures shown) {
    this.inputs = inputs;
    FigureLine line = inputs.actual();
    this.figures = new @Nullable Figure[line.last() - line.first() + 1];
    this.values = new double[figures.length];
    for (int index = 0; index < values.length; index++) {
      Figure figure = shown.of(line, line.first() + index);
      figures[index] = figure;
      values[index] = figure == null ? Double.NaN : figure.value().doubleValue();
    }
  }

  public Measure measure() {
    return inputs.measure();
  }

  /** How many periods there are, from the first with a figure to the last. */
  public int size() {
    return values.length;
  }

  /** The period of an index from 0; one after the figures is the one that comes then. */
  public Period period(int index) {
    return inputs.actual().axis().period(inputs.actual().first() + index);
  }

  /** The index of a period, which may lie outside the figures. */
  public int index(Period period) {
    return inputs.actual().axis().ordinal(period) - inputs.actual().first();
  }

  /** All values, NaN where there is none to use. */
  double[] values() {
    return values.clone();
  }

  /** The value of a period; NaN where there is none to use. */
  public double value(int index) {
    return index < 0 || index >= values.length ? Double.NaN : values[index];
  }

  /** The latest period with a value; -1 when there is none. */
  public int last() {
    int last = values.length - 1;
    while (last >= 0 && Double.isNaN(values[last])) {
      last--;
    }
    return last;
  }

  /** The figure of a period with its unit; null where there is none to show. */
  public @Nullable String shown(int index) {
    Figure figure = index < 0 || index >= figures.length ? null : figures[index];
    return figure == null ? null : figure.shown();
  }

  /** The target of a period with its value, where it has one. */
  public Observed target(int index) {
    return inputs.targetAt(period(index));
  }

  /** Whether a period's value meets that period's own target. */
  public TargetOutcome onTarget(int index) {
    Figure figure = index < 0 || index >= figures.length ? null : figures[index];
    return figure == null
        ? TargetOutcome.CANNOT_SAY
        : TargetRule.STANDARD
            .assess(inputs.measure().polarity(), new Observed(figure, period(index)), target(index))
            .outcome();
  }

  /** Where the counting changed. */
  public List<Rebase> rebases() {
    Definition.Redefined redefined = measure().details().definition().redefined();
    List<Rebase> rebases = new ArrayList<>();
    for (int index = 1; redefined != null && index < values.length; index++) {
      if (!period(index).start().isBefore(redefined.from())
          && period(index - 1).start().isBefore(redefined.from())) {
        rebases.add(new Rebase(index, redefined.how()));
      }
    }
    return rebases;
  }

  /** A number that was worked out, with one decimal more than the figures have and their unit. */
  public String rounded(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).setScale(decimals() + 1, RoundingMode.HALF_UP);
    return new Figure(exact, exact.toPlainString(), inputs.actual().unit()).shown();
  }

  /** The most decimals of the figures. */
  public int decimals() {
    int most = 0;
    for (Figure figure : figures) {
      most = Math.max(most, figure == null ? 0 : figure.value().scale());
    }
    return Math.min(most, 8);
  }

  /** What the figures are counted in. */
  public String unit() {
    return inputs.actual().unit().name();
  }
}

package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.Estimate;
import org.goldenthread.scoring.statistics.Gap;
import org.goldenthread.scoring.statistics.GapLimits;
import org.goldenthread.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** The gap between two figures that may be shown. */
final class GapInWords {
  private final Figure first;
  private final Figure second;
  private final Gap.Result gap;
  private final @Nullable Estimate limits;

  GapInWords(Series one, int oneCell, Series other, int otherCell, FigureText figures) {
    Unit unit = figures.unit();
    this.first = figure(one, oneCell, figures);
    this.second = figure(other, otherCell, figures);
    this.gap = Gap.STANDARD.between(first.value(), second.value());
    boolean exact = figures.isExact(one, oneCell) && figures.isExact(other, otherCell);
    Estimate a = exact ? Limits95.estimate(one, oneCell, unit) : null;
    Estimate b = exact ? Limits95.estimate(other, otherCell, unit) : null;
    this.limits = a == null || b == null ? null : GapLimits.STANDARD.between(a, b);
  }

  private static Figure figure(Series series, int cell, FigureText figures) {
    return Figure.of(Objects.requireNonNull(figures.value(series, cell)), figures.unit());
  }

  /** "12.4 percentage points". */
  String absolute() {
    return first.unit().difference(first.minus(second).abs(), Words.ENGLISH);
  }

  /** "1.24"; null when the second is zero. */
  @Nullable String relative() {
    BigDecimal relative = gap.relative();
    return relative == null ? null : relative.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** As a sentence that also says when the gap may be chance; null without counts. */
  @Nullable String limits(Messages messages) {
    Interval interval = limits == null ? null : limits.interval(Confidence.C95);
    if (interval == null) {
      return null;
    }
    int decimals = Math.max(first.minus(second).scale(), 0);
    return messages.text(
        interval.contains(0) ? "measure.gap.limits.chance" : "measure.gap.limits",
        Limits95.rounded(BigDecimal.valueOf(interval.lower()), decimals),
        Limits95.rounded(BigDecimal.valueOf(interval.upper()), decimals));
  }

  /** What it was worked out with. */
  List<RuleVersion> methods() {
    List<RuleVersion> methods = new ArrayList<>();
    methods.add(gap.method());
    if (limits != null) {
      methods.add(limits.method());
    }
    return methods;
  }
}

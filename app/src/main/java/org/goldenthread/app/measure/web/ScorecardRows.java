package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Sign;
import org.goldenthread.app.shell.chart.Pattern;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Sparkline;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Assessment;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.spc.Variation;
import org.goldenthread.scoring.statistics.ComparatorRank;
import org.goldenthread.scoring.trend.Trend;
import org.jspecify.annotations.Nullable;

/** Says an assessment as a row of the scorecard. */
final class ScorecardRows {
  /** Longer courses would be too fine to see in the space of a word. */
  private static final int COURSE = 24;

  private final Visit visit;
  private final Messages messages;
  private final ShownFigures figures;

  /** Address parameters that keep the area of the scorecard on a measure's page. */
  private final String area;

  ScorecardRows(Visit visit, ShownFigures figures, Messages messages) {
    this.visit = visit;
    this.figures = figures;
    this.messages = messages;
    String code = visit.parameter("area");
    this.area = code.isEmpty() ? "" : "?area=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  ScorecardPage.Row of(SeriesAssessment one) {
    String ref = one.measure().ref();
    Period now = one.latest().period();
    Quality quality = one.quality();
    boolean certain = quality == null || quality == Quality.FINAL || quality == Quality.NOT_STATED;
    boolean value = one.latest().value() instanceof Figure;
    Assessment<org.goldenthread.scoring.Direction> travel = one.travel();
    Trend trend = one.trend();
    return new ScorecardPage.Row(
        ref == null ? "" : ref,
        MeasureFinder.href(visit, one.measure()) + area,
        one.measure().title(),
        shown(one.actual(), one.now()),
        now == null ? "" : now.label(),
        value && !certain && quality != null ? quality(quality) : null,
        one.missingSince().map(missing -> later(one, missing)).orElse(null),
        target(one),
        course(one),
        StatusSigns.of(one.inputs().scheme(), one.status().status()).orElse(null),
        statusNote(one),
        Signs.of(travel.outcome()),
        moved(one),
        one.variation().say(Words.ENGLISH),
        shape(one.variation()),
        one.outlook().isCannotSay() ? null : one.outlook().say(Words.ENGLISH),
        trend == null || trend.reason() != null
            ? null
            : trend.marker().say(way(one), Words.ENGLISH),
        compared(one));
  }

  private static org.goldenthread.scoring.Polarity way(SeriesAssessment one) {
    var polarity = one.measure().polarity();
    return polarity == null ? org.goldenthread.scoring.Polarity.NEUTRAL : polarity;
  }

  /** A figure with its unit, or why there is none: never 0 for what is missing. */
  private String shown(FigureLine line, int ordinal) {
    if (figures.isHeldBack(line, ordinal)) {
      return quality(Quality.SUPPRESSED);
    }
    Quality quality = line.quality(ordinal);
    Figure figure = figures.of(line, ordinal);
    return figure == null
        ? quality(quality == null ? Quality.NOT_STATED : quality)
        : figure.shown();
  }

  private String quality(Quality quality) {
    return messages.text("measure.quality." + quality.word());
  }

  private String later(SeriesAssessment one, Observed missing) {
    Period period = missing.period();
    return period == null
        ? ""
        : messages.text(
            "measure.scorecard.later",
            shown(one.actual(), one.actual().axis().ordinal(period)),
            period.label());
  }

  private @Nullable String target(SeriesAssessment one) {
    if (!(one.marks().target().value() instanceof Figure target)) {
      return null;
    }
    TargetOutcome outcome = one.marks().onTarget().outcome();
    return messages.text("measure.scorecard." + outcome.key(), target.shown());
  }

  private @Nullable String statusNote(SeriesAssessment one) {
    Reason reason = one.status().reason();
    String status = one.status().status();
    if (reason != null) {
      return messages.text(
          "measure.scorecard.no-status",
          Words.ENGLISH.say(reason.key(), Words.ENGLISH.say(Against.TARGET.key())));
    }
    return one.clash() == null || status == null
        ? null
        : messages.text("measure.scorecard." + one.clash().key(), status);
  }

  /** By how much it moved; not said of a figure that is not shown as it is. */
  private @Nullable String moved(SeriesAssessment one) {
    Assessment<org.goldenthread.scoring.Direction> travel = one.travel();
    FigureLine line = one.actual();
    BigDecimal difference = travel.difference();
    Period since = travel.inputs().comparator().period();
    if (difference == null
        || since == null
        || !figures.isExact(line, one.now())
        || !figures.isExact(line, line.axis().ordinal(since))
        || !(travel.inputs().value().value() instanceof Figure now)) {
      return null;
    }
    String way = difference.signum() == 0 ? "level" : difference.signum() > 0 ? "rose" : "fell";
    return messages.text(
        "measure.scorecard.moved." + way,
        now.unit().difference(difference.abs(), Words.ENGLISH),
        since.label());
  }

  private static String shape(Variation variation) {
    return switch (variation) {
      case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Pattern.IMPROVEMENT.shape();
      case CONCERN_HIGH, CONCERN_LOW -> Pattern.WORSENING.shape();
      case NEUTRAL_HIGH, NEUTRAL_LOW -> Pattern.MOVED.shape();
      case COMMON_CAUSE, TOO_FEW_POINTS -> "";
    };
  }

  private Sparkline course(SeriesAssessment one) {
    FigureLine line = one.actual();
    List<Point> points = new ArrayList<>();
    for (int at = Math.max(line.first(), one.now() - COURSE + 1); at <= one.now(); at++) {
      String text = shown(line, at);
      Figure figure = figures.of(line, at);
      points.add(
          figure == null ? Point.missing(text) : Point.of(figure.value().doubleValue(), text));
    }
    return new Sparkline(points);
  }

  private List<ScorecardPage.Compared> compared(SeriesAssessment one) {
    List<ScorecardPage.Compared> compared = new ArrayList<>();
    add(
        compared,
        "shell.kind.neighbour",
        one,
        one.marks().neighbours(),
        one.marks().againstNeighbours(),
        "neighbour",
        rank(one.neighbours().rank()));
    add(
        compared,
        "shell.kind.national",
        one,
        one.marks().national(),
        one.marks().againstNational(),
        "national",
        null);
    return compared;
  }

  private void add(
      List<ScorecardPage.Compared> compared,
      String with,
      SeriesAssessment one,
      Observed comparator,
      Assessment<Mark> mark,
      String against,
      @Nullable String rank) {
    if (comparator.value() instanceof Figure figure) {
      Period period = comparator.period();
      boolean other = period != null && !period.equals(one.latest().period());
      Sign sign = mark.outcome().isCannotSay() ? null : Signs.of(mark.outcome());
      compared.add(
          new ScorecardPage.Compared(
              messages.text(with),
              other && period != null
                  ? messages.text("measure.sentence.in", figure.shown(), period.label())
                  : figure.shown(),
              sign,
              MeasureFinder.href(visit, one.measure()) + area + "#" + MarksMade.anchor(against),
              rank));
    }
  }

  private @Nullable String rank(ComparatorRank.Result rank) {
    return rank.rank() == 0 || rank.of() < 2
        ? null
        : messages.text("measure.scorecard.rank", rank.rank(), rank.of());
  }
}

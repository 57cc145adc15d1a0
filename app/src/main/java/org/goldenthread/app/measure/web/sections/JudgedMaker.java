package org.goldenthread.app.measure.web.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.web.StatusSigns;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.Outlook;
import org.goldenthread.scoring.spc.PointType;
import org.goldenthread.scoring.spc.Segment;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.Variation;
import org.goldenthread.scoring.spc.XmrChart;
import org.goldenthread.scoring.trend.Trend;
import org.goldenthread.scoring.trend.TrendReason;
import org.jspecify.annotations.Nullable;

/** Puts status, pattern and trend of an assessment into words, each with how it was made. */
final class JudgedMaker {
  private static final Words WORDS = Words.ENGLISH;

  private final SeriesAssessment assessed;
  private final PatternChart chart;
  private final Messages messages;

  JudgedMaker(SeriesAssessment assessed, PatternChart chart, Messages messages) {
    this.assessed = assessed;
    this.chart = chart;
    this.messages = messages;
  }

  /**
   * All of it.
   *
   * @param subtitle of the chart
   * @param ours label of our line
   */
  Judged make(String subtitle, String ours, String source) {
    String variation = assessed.variation().say(WORDS);
    return new Judged(
        assessed.status().status(),
        StatusSigns.of(assessed.status().status(), assessed.standing()).orElse(null),
        assessed.status().explain(WORDS),
        new Judged.Pattern(
            variation,
            shape(),
            outlook(),
            clash(),
            assessed.variation() != Variation.TOO_FEW_POINTS && chart.isDrawable()
                ? chart.chart(new Titles(variation, subtitle, source), ours)
                : null,
            patternMade()),
        trend(),
        new PublishedBeside(assessed, messages).all());
  }

  private String shape() {
    XmrChart xmr = assessed.chart();
    boolean says =
        assessed.variation() != Variation.COMMON_CAUSE
            && assessed.variation() != Variation.TOO_FEW_POINTS;
    return says ? PatternChart.pattern(type(xmr.cause(last()))).shape() : "";
  }

  private int last() {
    return assessed.now() - assessed.actual().first();
  }

  private PointType type(SpecialCause cause) {
    return PointType.of(cause, way());
  }

  private Polarity way() {
    return PatternChart.way(assessed.measure().polarity());
  }

  private @Nullable String outlook() {
    Outlook outlook = assessed.outlook();
    return outlook == Outlook.NO_TARGET ? null : outlook.say(WORDS);
  }

  private @Nullable String clash() {
    String status = assessed.status().status();
    Clash clash = assessed.clash();
    return clash == null || status == null ? null : clash.say(status, WORDS);
  }

  private Made patternMade() {
    XmrChart xmr = assessed.chart();
    List<Made.Input> inputs = new ArrayList<>();
    if (last() >= 0 && last() < xmr.size()) {
      Segment segment = xmr.segmentOf(last());
      input(inputs, "cause", WORDS.say(xmr.cause(last()).key()));
      input(inputs, "values", Integer.toString(segment.baselineValues()));
      if (segment.hasLimits()) {
        input(inputs, "average", chart.rounded(segment.mean()));
        input(
            inputs,
            "range",
            messages.text(
                "measure.series.limits",
                chart.rounded(segment.lower()),
                chart.rounded(segment.upper())));
      }
    }
    input(inputs, "convention", WORDS.say(xmr.settings().screening().key()));
    Set<String> notes =
        xmr.notes().stream().map(note -> note.say(WORDS)).collect(Collectors.toSet());
    if (!notes.isEmpty()) {
      input(inputs, "notes", String.join(" ", notes.stream().sorted().toList()));
    }
    xmr.suggestedRebase()
        .ifPresent(
            rebase ->
                input(
                    inputs,
                    "rebase",
                    messages.text(
                        "measure.pattern.rebase.from",
                        assessed
                            .actual()
                            .axis()
                            .period(assessed.actual().first() + rebase.index())
                            .label(),
                        rebase.points())));
    return Made.by(xmr.rule(), inputs);
  }

  private void input(List<Made.Input> inputs, String key, String value) {
    inputs.add(new Made.Input(messages.text("measure.pattern." + key), value));
  }

  private Judged.@Nullable Trend trend() {
    Trend trend = assessed.trend();
    if (trend == null) {
      return null;
    }
    TrendReason reason = trend.reason();
    List<Made.Input> inputs = new ArrayList<>();
    inputs.add(
        new Made.Input(
            messages.text("measure.trend.periods"),
            trend.points().stream()
                .map(p -> p.period().label())
                .collect(Collectors.joining(", "))));
    if (!Double.isNaN(trend.chiSquare())) {
      inputs.add(
          new Made.Input(
              messages.text("measure.trend.chi-square"),
              messages.text(
                  "measure.trend.chi-square.value",
                  String.format(Locale.UK, "%.2f", trend.chiSquare()),
                  String.format(Locale.UK, "%.2f", Trend.CUT))));
    }
    return new Judged.Trend(
        trend.marker().say(way(), WORDS),
        reason == null ? null : reason.say(WORDS),
        Made.by(trend.method(), inputs));
  }
}

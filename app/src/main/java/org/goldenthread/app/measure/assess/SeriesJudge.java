package org.goldenthread.app.measure.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.DirectionRule;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.PeriodKind;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.ClashRule;
import org.goldenthread.scoring.spc.Outlook;
import org.goldenthread.scoring.spc.Rebase;
import org.goldenthread.scoring.spc.Variation;
import org.goldenthread.scoring.spc.XmrChart;
import org.goldenthread.scoring.spc.XmrRule;
import org.goldenthread.scoring.spc.XmrSettings;
import org.goldenthread.scoring.status.Goal;
import org.goldenthread.scoring.status.StatusInputs;
import org.goldenthread.scoring.status.StatusJudge;
import org.goldenthread.scoring.status.StatusResult;
import org.goldenthread.scoring.status.StatusValue;
import org.goldenthread.scoring.trend.ProportionTrend;
import org.goldenthread.scoring.trend.Trend;
import org.goldenthread.scoring.trend.TrendPoint;
import org.goldenthread.scoring.trend.WeightedTrend;
import org.jspecify.annotations.Nullable;

/**
 * The one place that judges a measure for an area: a pure function of its inputs. Call once; the
 * parts of an assessment are made from each other.
 */
public final class SeriesJudge {
  private final SeriesInputs in;
  private final FigureLine line;
  private final int now;
  private final @Nullable Polarity polarity;

  private SeriesJudge(SeriesInputs in, int now) {
    this.in = in;
    this.line = in.actual();
    this.now = now;
    this.polarity = in.measure().polarity();
  }

  /** Judges by the latest value; without any value every part says so. */
  public static SeriesAssessment judge(SeriesInputs inputs) {
    FigureLine line = inputs.actual();
    return new SeriesJudge(inputs, line.latestValue(line.last()).orElse(line.last())).judge();
  }

  /** The marks of a period, be it a past one, by another tolerance than the stated one. */
  static Judgement marks(SeriesInputs inputs, int period, Tolerance tolerance) {
    var judge = new SeriesJudge(inputs, period);
    return judge.marks(judge.neighbours(), tolerance);
  }

  /** What a status rule is given for a period, be it a past one. */
  static StatusInputs statusInputs(SeriesInputs inputs, int period) {
    var judge = new SeriesJudge(inputs, period);
    return judge.statusInputs(judge.marks(judge.neighbours()));
  }

  /** How a period stands by the status rule, be it a past one; none without a value. */
  public static Standing standing(SeriesInputs inputs, int period) {
    return inputs
        .scheme()
        .standing(StatusJudge.STANDARD.judge(inputs.scheme().rule(), statusInputs(inputs, period)));
  }

  private SeriesAssessment judge() {
    Period period = line.axis().period(now);
    Neighbours neighbours = neighbours();
    Judgement marks = marks(neighbours);
    StatusResult status = StatusJudge.STANDARD.judge(in.scheme().rule(), statusInputs(marks));
    Standing standing = in.scheme().standing(status);
    XmrChart chart = XmrRule.STANDARD.chart(line.doubles(now), rebases(), XmrSettings.STANDARD);
    Variation variation = chart.variation(way());
    Outlook outlook = chart.outlook(way(), number(marks.target()));
    Clash clash = ClashRule.STANDARD.assess(standing, variation, outlook).orElse(null);
    return new SeriesAssessment(
        in,
        now,
        marks,
        DirectionRule.STANDARD.assess(
            polarity, marks.now(), Against.LAST_PERIOD, line.at(period.previous()), Tolerance.NONE),
        status,
        standing,
        chart,
        variation,
        outlook,
        trend(),
        neighbours,
        clash,
        Concern.of(standing, variation, clash));
  }

  private Neighbours neighbours() {
    return Neighbours.of(line, now, polarity, in.neighbours(), in.printedAverages());
  }

  private Judgement marks(Neighbours neighbours) {
    return marks(neighbours, in.tolerance());
  }

  private Judgement marks(Neighbours neighbours, Tolerance tolerance) {
    Period period = line.axis().period(now);
    return Judgement.of(
        polarity,
        line.at(now),
        line.at(period.samePeriodLastYear()),
        in.targetAt(period),
        neighbours.average(),
        Comparator.of(in.nation(), now, period, in.printedNational()),
        tolerance);
  }

  /** A measure of which it is not known what is good is described like a neutral one. */
  private Polarity way() {
    return polarity == null ? Polarity.NEUTRAL : polarity;
  }

  private static double number(Observed observed) {
    return observed.value() instanceof Figure figure ? figure.value().doubleValue() : Double.NaN;
  }

  private StatusInputs statusInputs(Judgement marks) {
    Observed before = line.at(line.axis().period(now).previous());
    Map<Against, StatusValue> references = new EnumMap<>(Against.class);
    references.put(Against.TARGET, new StatusValue.Number(marks.target()));
    references.put(Against.LAST_YEAR, new StatusValue.Number(marks.lastYear()));
    references.put(Against.LAST_PERIOD, new StatusValue.Number(before));
    references.put(Against.NEIGHBOURS, new StatusValue.Number(marks.neighbours()));
    references.put(Against.NATIONAL, new StatusValue.Number(marks.national()));
    return new StatusInputs(
        new StatusValue.Number(marks.now()),
        references,
        polarity == null ? null : new Goal.Way(polarity));
  }

  /** Where the counting changed, the expected range starts again. */
  private List<Rebase> rebases() {
    Definition.Redefined redefined = in.measure().details().definition().redefined();
    for (int ordinal = line.first() + 1; redefined != null && ordinal <= now; ordinal++) {
      if (breaks(ordinal, redefined)) {
        return List.of(new Rebase(ordinal - line.first(), redefined.how()));
      }
    }
    return List.of();
  }

  private boolean breaks(int ordinal, Definition.@Nullable Redefined redefined) {
    return redefined != null
        && !line.axis().period(ordinal).start().isBefore(redefined.from())
        && line.axis().period(ordinal - 1).start().isBefore(redefined.from());
  }

  private @Nullable Trend trend() {
    PeriodKind kind = line.axis().kind();
    boolean annual =
        kind == PeriodKind.CALENDAR_YEAR
            || kind == PeriodKind.FINANCIAL_YEAR
            || kind == PeriodKind.ACADEMIC_YEAR;
    if (!annual) {
      return null;
    }
    List<TrendPoint> points =
        IntStream.rangeClosed(Math.max(line.first(), line.last() - 4), line.last())
            .mapToObj(this::point)
            .toList();
    boolean limits = points.stream().allMatch(p -> !Double.isNaN(p.lower() + p.upper()));
    boolean counts = points.stream().allMatch(p -> !Double.isNaN(p.numerator() + p.denominator()));
    return counts && !limits
        ? ProportionTrend.STANDARD.assess(points)
        : WeightedTrend.STANDARD.assess(points);
  }

  private TrendPoint point(int ordinal) {
    return new TrendPoint(
        line.axis().period(ordinal),
        line.number(ordinal),
        line.beside(ordinal, Series::lower),
        line.beside(ordinal, Series::upper),
        line.beside(ordinal, Series::count),
        line.beside(ordinal, Series::denominator),
        breaks(ordinal, in.measure().details().definition().redefined()));
  }
}

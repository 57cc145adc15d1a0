package org.goldenthread.scoring.spc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.Words;

/** An XmR chart: values, segments with limits, the cause of every point, and what they mean. */
public final class XmrChart {

  private final RuleVersion rule;
  private final XmrSettings settings;
  private final double[] y;
  private final SpecialCause[] causes;
  private final List<Segment> segments;
  private final List<Rebase> rebases;

  XmrChart(
      RuleVersion rule,
      XmrSettings settings,
      double[] y,
      SpecialCause[] causes,
      List<Segment> segments,
      List<Rebase> rebases) {
    this.rule = rule;
    this.settings = settings;
    this.y = y;
    this.causes = causes;
    this.segments = segments;
    this.rebases = List.copyOf(rebases);
  }

  /** Name and version of the method. */
  public RuleVersion rule() {
    return rule;
  }

  /** How it was made, the convention for large moving ranges among it. */
  public XmrSettings settings() {
    return settings;
  }

  /** How many points there are, those without a value included. */
  public int size() {
    return y.length;
  }

  /** The value of a point; NaN when missing. */
  public double value(int index) {
    return y[index];
  }

  /** Why a point is more than the normal ups and downs; common cause for a missing value. */
  public SpecialCause cause(int index) {
    return causes[index];
  }

  /** The segments in order; none of a chart without points. */
  public List<Segment> segments() {
    return segments;
  }

  /** The segment a point is in. */
  public Segment segmentOf(int index) {
    for (Segment segment : segments) {
      if (index >= segment.from() && index < segment.to()) {
        return segment;
      }
    }
    throw new IllegalArgumentException("index must be within the chart, was " + index);
  }

  /** The steps between segments, to be written on the chart. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < segments.size(); i++) {
      Segment after = segments.get(i);
      String why =
          rebases.stream()
              .filter(rebase -> rebase.index() == after.from())
              .map(Rebase::why)
              .findFirst()
              .orElse("");
      steps.add(new Step(after.from(), why, segments.get(i - 1).mean(), after.mean()));
    }
    return steps;
  }

  /** The pattern at the latest value. */
  public Variation variation(Polarity polarity) {
    int last = lastIndex();
    if (last < 0 || isTooFew(segmentOf(last))) {
      return Variation.TOO_FEW_POINTS;
    }
    return Variation.of(PointType.of(causes[last], polarity), polarity);
  }

  /**
   * Whether the target will be met if nothing changes, from the limits at the latest value.
   *
   * @param target in the unit of the values; NaN when there is none
   */
  public Outlook outlook(Polarity polarity, double target) {
    if (polarity == Polarity.NEUTRAL) {
      return Outlook.NO_GOOD_DIRECTION;
    }
    if (Double.isNaN(target)) {
      return Outlook.NO_TARGET;
    }
    int last = lastIndex();
    if (last < 0 || isTooFew(segmentOf(last))) {
      return Outlook.TOO_FEW_POINTS;
    }
    return outlook(segmentOf(last), polarity == Polarity.HIGH, target);
  }

  private static Outlook outlook(Segment segment, boolean highIsGood, double target) {
    if (target > segment.upper()) {
      return highIsGood ? Outlook.KEEPS_MISSING : Outlook.KEEPS_MEETING;
    }
    if (target < segment.lower()) {
      return highIsGood ? Outlook.KEEPS_MEETING : Outlook.KEEPS_MISSING;
    }
    // All values are the target itself: equal counts as met.
    return segment.has(XmrNote.FLAT) ? Outlook.KEEPS_MEETING : Outlook.HIT_OR_MISS;
  }

  /** What a reader must know about the limits at the latest value. */
  public Set<XmrNote> notes() {
    int last = lastIndex();
    if (last < 0) {
      return EnumSet.of(XmrNote.NO_LIMITS);
    }
    Set<XmrNote> notes = EnumSet.noneOf(XmrNote.class);
    notes.addAll(segmentOf(last).notes());
    if (Double.isNaN(y[y.length - 1])) {
      notes.add(XmrNote.LAST_VALUE_MISSING);
    }
    return notes;
  }

  /** Where the expected range might start again; a person decides. */
  public Optional<RebaseSuggestion> suggestedRebase() {
    return y.length == 0
        ? Optional.empty()
        : RebaseFinder.find(y, segments.get(segments.size() - 1), causes[y.length - 1]);
  }

  /**
   * How the pattern came about, in words.
   *
   * @param decimals of the figures shown, 0 or more; nothing is judged by what is shown
   */
  public String explain(Polarity polarity, int decimals, Words words) {
    return XmrExplanation.of(this, lastIndex(), polarity, decimals, words);
  }

  private boolean isTooFew(Segment segment) {
    return settings.edgeCases() == EdgeCases.STATED
        && (segment.has(XmrNote.TRIAL_LIMITS) || !segment.hasLimits());
  }

  /** The latest point with a value; of the reference the latest point. */
  private int lastIndex() {
    int last = y.length - 1;
    while (settings.edgeCases() == EdgeCases.STATED && last >= 0 && Double.isNaN(y[last])) {
      last--;
    }
    return last;
  }
}

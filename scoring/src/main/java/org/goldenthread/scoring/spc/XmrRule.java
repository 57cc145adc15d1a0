package org.goldenthread.scoring.spc;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;

/**
 * The XmR chart: mean plus and minus 2.66 times the average moving range, and the special causes of
 * NHS England's Making Data Count: outside the limits; seven rising or falling; two of three near a
 * limit; seven on one side of the mean.
 *
 * <p>Source: NHS-R community, NHSRplotthedots 0.2.2 (2025), by its published results; D. J.
 * Wheeler, Understanding Variation, 2nd ed. (2000), for 2.66 and 3.267. Worked example: 10, 12, 10,
 * 12 and so on for 12 values: mean 11, every moving range 2, limits 11 - 2.66 x 2 = 5.68 and 16.32.
 * Page: docs/rules/xmr-chart.md.
 */
public final class XmrRule implements Rule {

  /** The rule as described on its page. */
  public static final XmrRule STANDARD = new XmrRule();

  private static final RuleVersion VERSION = new RuleVersion("xmr chart", "1.0");

  private XmrRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /** Makes a chart without rebasing. */
  public XmrChart chart(double[] values, XmrSettings settings) {
    return chart(values, List.of(), settings);
  }

  /**
   * Makes a chart.
   *
   * @param values in order of time, in any one unit; NaN where a value is missing
   * @param rebases in order, each within the values; one at 0 changes nothing
   * @throws IllegalArgumentException when a value is infinite or a rebase is out of order
   */
  public XmrChart chart(double[] values, List<Rebase> rebases, XmrSettings settings) {
    double[] y = values.clone();
    for (double value : y) {
      if (Double.isInfinite(value)) {
        throw new IllegalArgumentException("values must be finite, was " + value);
      }
    }
    SpecialCause[] causes = new SpecialCause[y.length];
    List<Segment> segments = segments(y, rebases, settings);
    for (Segment segment : segments) {
      new SpecialCauses(y, segment, settings.edgeCases()).findInto(causes);
    }
    return new XmrChart(VERSION, settings, y, causes, List.copyOf(segments), rebases);
  }

  private static List<Segment> segments(double[] y, List<Rebase> rebases, XmrSettings settings) {
    List<Segment> segments = new ArrayList<>(rebases.size() + 1);
    int from = 0;
    for (Rebase rebase : rebases) {
      if (rebase.index() < from || rebase.index() >= y.length) {
        throw new IllegalArgumentException("rebases must be in order and in range, was " + rebase);
      }
      if (rebase.index() > from) {
        segments.add(new SegmentMaker(y, from, rebase.index(), settings).make());
        from = rebase.index();
      }
    }
    if (from < y.length) {
      segments.add(new SegmentMaker(y, from, y.length, settings).make());
    }
    return segments;
  }
}

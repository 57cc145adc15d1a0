package org.goldenthread.app.measure.web.sections;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Page;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a measure, for the area, group and kind of period that were chosen.
 *
 * @param areas those with figures and the chosen one, by id
 * @param area the chosen one; null when nobody has said which area the partnership is
 * @param nation the chosen area's, where it has figures
 * @param groupLabel of the chosen group, empty for everybody
 * @param axes kinds of period there are figures of
 * @param assessed what the rules say; null when the area has no figure
 * @param period the latest with a figure of ours; of any area where we have none
 * @param atPeriod the chosen group's figures in that period, of every area, by area
 * @param groups the area's figures in that period, of every group but everybody
 * @param labels of groups, by id
 * @param within ids of the areas that lie directly in the chosen one
 * @param neighbours of the chosen area; null when no set is known
 */
record Facts(
    Visit visit,
    Measure measure,
    Map<Long, Area> areas,
    @Nullable Area area,
    @Nullable Area nation,
    String groupLabel,
    List<PeriodAxis> axes,
    PeriodAxis axis,
    @Nullable SeriesAssessment assessed,
    Period period,
    Map<Long, Series> atPeriod,
    List<Series> groups,
    Map<Long, String> labels,
    List<Long> within,
    @Nullable NeighbourSet neighbours) {

  /** This page with another choice, as seen today: the page adds its own day. */
  String href(String name, String value) {
    return Page.of("", visit.path()).with(visit.parameters()).withParameter(name, value);
  }

  /** Our loaded figures; null when there are none, or a single figure holds for every period. */
  @Nullable Series actual() {
    Series found = null;
    for (int n = from(); found == null && assessed != null && n >= assessed.actual().first(); n--) {
      found = assessed.actual().series(n);
    }
    return found;
  }

  private int from() {
    return assessed == null ? 0 : assessed.actual().last();
  }
}

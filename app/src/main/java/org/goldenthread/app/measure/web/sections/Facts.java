package org.goldenthread.app.measure.web.sections;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Page;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a measure as series, for the area, group and kind of period that were chosen.
 *
 * @param areas those with figures and the chosen one, by id
 * @param area the chosen one; null when nobody has said which area the partnership is
 * @param group id of the chosen group, and its label, empty for everybody
 * @param axes kinds of period there are figures of
 * @param own every kind of figure of the chosen area and group
 * @param period the latest with a figure of ours; of any area where none is chosen
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
    long group,
    String groupLabel,
    List<PeriodAxis> axes,
    PeriodAxis axis,
    List<Series> own,
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

  /** Our figures; null when there are none. */
  @Nullable Series actual() {
    return of(SeriesKind.ACTUAL);
  }

  /** Our figures of a kind; null when there are none. */
  @Nullable Series of(SeriesKind kind) {
    return own.stream().filter(s -> s.key().kind() == kind).findFirst().orElse(null);
  }

  /** The nation the chosen area lies in, told by the first letter of its code; null when none. */
  @Nullable Area nation() {
    Area chosen = area;
    if (chosen == null) {
      return null;
    }
    return areas.values().stream()
        .filter(a -> a.type().equals(Area.NATION) && a.id() != chosen.id())
        .filter(a -> a.code().charAt(0) == chosen.code().charAt(0))
        .findFirst()
        .orElse(null);
  }
}

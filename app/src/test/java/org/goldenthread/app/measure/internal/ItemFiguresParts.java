package org.goldenthread.app.measure.internal;

import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.plan.ItemFigures;

/** The room's answer about figures one by one, for tests of the rooms that ask it. */
public final class ItemFiguresParts {
  private ItemFiguresParts() {}

  public static ItemFigures of(
      Measures measures,
      Assessments assessments,
      SeriesAssessments series,
      Standpoints standpoints) {
    return new FiguresOfItems(measures, assessments, series, standpoints);
  }
}

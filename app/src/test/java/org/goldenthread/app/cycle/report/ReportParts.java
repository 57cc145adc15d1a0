package org.goldenthread.app.cycle.report;

import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.RoundReporting;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.cycle.changes.RoundsSaid;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.internal.ItemFiguresParts;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.ColumnHeads;
import org.goldenthread.app.shell.Messages;

/** The making of reports wired over one test database, without a Spring context. */
public final class ReportParts {
  private ReportParts() {}

  public static RoundReporting of(
      TestDatabase database,
      Rooms rooms,
      Rounds rounds,
      Requests requests,
      Updates updates,
      Days days) {
    var sql = database.sql();
    var areas = new Areas(sql);
    var standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    var series =
        new SeriesAssessments(
            new SeriesStore(sql), rooms.measures, rooms.assessments, standpoints, areas);
    Messages messages = Messages.load();
    return new RoundReports(
        rooms.plans,
        new ColumnHeads(sql),
        rounds,
        requests,
        updates,
        new RoundsSaid(
            sql, ItemFiguresParts.of(rooms.measures, rooms.assessments, series, standpoints)),
        new ReportedFigures(rooms.measures, rooms.assessments, series, standpoints, messages),
        new LastWords(sql),
        new Parties(sql),
        messages,
        days);
  }
}

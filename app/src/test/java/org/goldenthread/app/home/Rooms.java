package org.goldenthread.app.home;

import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.meeting.MeetingPapers;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.internal.PlanVersions;
import org.goldenthread.app.search.SearchFixtures;
import org.goldenthread.intake.Reading;

/** The rooms wired over one test database, without a Spring context. */
public final class Rooms {
  public final TestDatabase database;
  public final Partnership partnership;
  public final DocumentLoading loading;
  public final Documents documents;
  public final PlanEditions editions;
  public final Plans plans;
  public final Measures measures;
  public final Assessments assessments;

  public Rooms(TestDatabase database) {
    this.database = database;
    var sql = database.sql();
    partnership = new Partnerships(sql).findOrCreate("Wexmere Partnership");
    documents = new Documents(sql, database.batch());
    plans = new Plans(sql);
    measures = new Measures(sql);
    assessments = new Assessments(sql);
    editions = new PlanEditions(sql, database.batch(), new Parties(sql), new PlanVersions(sql));
    loading =
        new DocumentLoading(
            database.tenancy(),
            AuditFixtures.changes(sql, SearchFixtures.indexing(database)),
            documents,
            editions,
            new MeasureEditions(sql, database.batch()),
            new MeetingPapers(sql, database.batch(), new Parties(sql)));
  }

  public DocumentLoading.Outcome load(Reading reading) {
    return loading.load(partnership, reading, false);
  }

  public DocumentLoading.Outcome loadAsNewVersion(Reading reading) {
    return loading.load(partnership, reading, true);
  }
}

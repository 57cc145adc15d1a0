package org.goldenthread.app.home;

import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.bring.ColumnMeanings;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.meeting.MeetingPapers;
import org.goldenthread.app.people.Matches;
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
  public final PlanVersions versions;
  public final DocumentTakingBack takingBack;

  public Rooms(TestDatabase database) {
    this(database, "Wexmere Partnership");
  }

  public Rooms(TestDatabase database, String name) {
    this.database = database;
    var sql = database.sql();
    partnership = new Partnerships(sql).findOrCreate(name);
    documents = new Documents(sql, database.batch());
    plans = new Plans(sql);
    measures = new Measures(sql);
    assessments = new Assessments(sql);
    var changes = AuditFixtures.changes(sql, SearchFixtures.indexing(database));
    var parties = new Parties(sql);
    versions = new PlanVersions(sql);
    editions = new PlanEditions(sql, database.batch(), parties, versions);
    var measureEditions = new MeasureEditions(sql, database.batch());
    var papers = new MeetingPapers(sql, database.batch(), parties);
    loading =
        new DocumentLoading(
            database.tenancy(), changes, documents, editions, measureEditions, papers);
    takingBack =
        new DocumentTakingBack(
            changes,
            documents,
            editions,
            measureEditions,
            papers,
            parties,
            new Matches(sql),
            new ColumnMeanings(sql),
            new RestingOn(sql, documents, new UsedElsewhere(sql)));
  }

  public DocumentLoading.Outcome load(Reading reading) {
    return loading.load(partnership, reading, false);
  }

  /** Takes a document back that nothing rests on. */
  public DocumentTakingBack.Outcome takeBack(int number) {
    return database
        .tenancy()
        .write(
            partnership.id(),
            () -> takingBack.takeBack(number, Author.program("Test"), "It was the wrong one"));
  }

  public DocumentLoading.Outcome loadAsNewVersion(Reading reading) {
    return loading.load(partnership, reading, true);
  }
}

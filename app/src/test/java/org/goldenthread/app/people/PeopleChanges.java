package org.goldenthread.app.people;

import java.time.LocalDate;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.TestDatabase;

/** Records changes for tests of this room. */
final class PeopleChanges {
  private PeopleChanges() {}

  static long record(TestDatabase database, LocalDate knownOn) {
    return AuditFixtures.changes(database.sql())
        .record(knownOn, new Author("Performance officer", null), "Changed in a test");
  }
}

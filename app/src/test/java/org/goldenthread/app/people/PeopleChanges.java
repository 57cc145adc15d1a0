package org.goldenthread.app.people;

import java.time.LocalDate;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.TestDatabase;

/** Records changes for tests of this room. */
final class PeopleChanges {
  private PeopleChanges() {}

  static long record(TestDatabase database, LocalDate knownOn) {
    return new Changes(database.sql(), event -> {})
        .record(knownOn, new Author("Performance officer", null), "Changed in a test");
  }
}

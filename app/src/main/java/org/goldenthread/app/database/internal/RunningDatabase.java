package org.goldenthread.app.database.internal;

import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.jspecify.annotations.Nullable;

/** The database that serves, migrated: the embedded one, which goes with us, or somebody's own. */
record RunningDatabase(DatabaseAccess access, @Nullable EmbeddedDatabase embedded)
    implements AutoCloseable {

  static RunningDatabase of(DatabaseProperties properties) {
    DatabaseAccess external = properties.external();
    if (external != null) {
      Migrations.run(external);
      return new RunningDatabase(external, null);
    }
    EmbeddedDatabase embedded = EmbeddedDatabase.start(properties.data());
    try {
      Migrations.run(embedded.access());
    } catch (RuntimeException e) {
      embedded.close();
      throw e;
    }
    return new RunningDatabase(embedded.access(), embedded);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}

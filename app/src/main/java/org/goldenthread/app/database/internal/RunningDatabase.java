package org.goldenthread.app.database.internal;

import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.database.ProgramKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

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

  /** Files beside an embedded database; settings with a server of one's own. */
  ProgramKeys keys(Environment settings) {
    return embedded != null ? embedded.keys() : ProgramKeys.of(settings::getProperty);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}

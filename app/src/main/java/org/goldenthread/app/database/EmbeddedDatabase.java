package org.goldenthread.app.database;

import java.nio.file.Path;
import org.goldenthread.app.database.internal.EmbeddedServer;

/**
 * PostgreSQL, unpacked and run inside a data folder, for one process at a time.
 *
 * <p>It listens on loopback only, asks for generated passwords, and keeps every acknowledged write
 * through a kill. A server left running by a killed process is stopped before the next start.
 */
public interface EmbeddedDatabase extends AutoCloseable {

  /**
   * Starts the database of a folder, making it where there is none, and waits until it serves.
   *
   * @throws DatabaseUnavailableException when another process holds the folder or the server cannot
   *     start
   */
  static EmbeddedDatabase start(Path dataFolder) {
    return EmbeddedServer.start(dataFolder);
  }

  /**
   * Opens the database of a folder for a look while the program may be running: joins the server
   * that another process runs there, else starts it.
   *
   * @throws DatabaseUnavailableException when there is no database in the folder, or it cannot be
   *     reached or started
   */
  static EmbeddedDatabase join(Path dataFolder) {
    return EmbeddedServer.join(dataFolder);
  }

  /** Where it listens, and its two roles. */
  DatabaseAccess access();

  /** The program's keys for this database, each in a file beside its passwords. */
  ProgramKeys keys();

  /** Stops the server cleanly and releases the folder; leaves a joined server alone. */
  @Override
  void close();
}

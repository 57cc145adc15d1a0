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

  /** Where it listens, and its two roles. */
  DatabaseAccess access();

  /** Stops the server cleanly and releases the folder. */
  @Override
  void close();
}

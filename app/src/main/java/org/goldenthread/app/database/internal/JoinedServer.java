package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.ProgramKeys;

/** The server that another process runs on a folder. Closing it leaves it running. */
record JoinedServer(DatabaseAccess access, ProgramKeys keys) implements EmbeddedDatabase {
  private static final int PORT_LINE = 3;

  static JoinedServer of(Path folder) throws IOException {
    Path file = folder.resolve(Cluster.FOLDER).resolve(Orphan.PID_FILE);
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    // The server adds the line once it listens.
    if (lines.size() <= PORT_LINE || !lines.get(PORT_LINE).strip().matches("[0-9]{1,5}")) {
      throw new DatabaseUnavailableException(
          "The database in " + folder.getParent() + " is starting or stopping. Try again.");
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    return new JoinedServer(Secrets.in(folder).access(port), new KeyFiles(folder));
  }

  @Override
  public void close() {
    // Whoever started it stops it.
  }
}

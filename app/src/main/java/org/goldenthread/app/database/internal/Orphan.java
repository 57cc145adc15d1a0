package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A server process still running on a cluster after the process that started it has died. */
final class Orphan {
  static final String PID_FILE = "postmaster.pid";

  private Orphan() {}

  /**
   * The process named in the cluster's postmaster.pid, if it is alive and is a PostgreSQL server on
   * this very folder. A process that merely got the same number since is not ours to stop.
   */
  static Optional<ProcessHandle> of(Path cluster) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(cluster.resolve(PID_FILE));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (lines.size() < 2 || !lines.get(0).strip().matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> isServerOn(cluster, process));
  }

  private static boolean isServerOn(Path cluster, ProcessHandle process) {
    boolean postgres =
        process.info().command().filter(command -> command.endsWith("/bin/postgres")).isPresent();
    return postgres && worksIn(cluster, process);
  }

  // The server makes its data folder its working directory.
  private static boolean worksIn(Path cluster, ProcessHandle process) {
    try {
      Path workingDirectory = Path.of("/proc/" + process.pid() + "/cwd");
      return Files.isSameFile(workingDirectory, cluster);
    } catch (IOException e) {
      // It ended meanwhile, or belongs to another user: either way it is not ours to stop.
      return false;
    }
  }
}

package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One database cluster on disk: made once, started on a free loopback port, stopped. */
final class Cluster {
  static final String FOLDER = "cluster";
  static final String DATABASE = "golden_thread";
  static final String OWNER = "gt_owner";
  static final String APP = "gt_app";

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  // As long as recovery needs: the server's own tool gives up only when the server does.
  private static final String WAIT_SECONDS = String.valueOf(7 * 24 * 3600);

  // A partnership's tables are small and grow in bursts. Without statistics the planner takes every
  // policy for a narrow filter and joins by nested loops: the measures page then takes six times as
  // long. Queries are short, so that compiling them costs more than it saves.
  private static final String PLANNING =
      " -c autovacuum_naptime=2s -c autovacuum_analyze_threshold=5 -c jit=off -c shared_buffers=512MB";

  // Given with every start, so that no edit of a configuration file loses an acknowledged write.
  private static final String SETTINGS =
      " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
          + " -c full_page_writes=on -c synchronous_commit=on -c max_connections=100"
          + " -c log_timezone=UTC -c timezone=UTC"
          + PLANNING;

  private final Path folder;
  private final Path data;
  private final ServerCommands commands;

  Cluster(Path folder, ServerCommands commands) {
    this.folder = folder;
    this.data = folder.resolve(FOLDER);
    this.commands = commands;
  }

  /** Makes the cluster, its two roles and its database where they are missing: all or nothing. */
  void createIfMissing(Secrets secrets) throws IOException {
    if (Files.exists(data)) {
      return;
    }
    LOG.info("Making a new database in {}", folder);
    Path aside = folder.resolve("cluster.new");
    FileSystemUtils.deleteRecursively(aside);
    Path passwordFile = folder.resolve("admin-password");
    Secrets.writePrivately(passwordFile, secrets.admin());
    commands.run("initdb", initOptions(aside, passwordFile));
    Files.delete(passwordFile);
    commands.run(
        "postgres", List.of("--single", "-D", aside.toString(), "postgres"), roles(secrets));
    Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> initOptions(Path target, Path passwordFile) {
    return List.of(
        "--pgdata=" + target,
        "--username=gt_admin",
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--locale-provider=icu",
        "--icu-locale=en-GB",
        "--no-instructions");
  }

  // The secrets are hexadecimal, so they need no quoting. One command a line in this mode.
  private static String roles(Secrets secrets) {
    return """
        create role gt_owner login createdb password '%s'
        create role gt_app login password '%s'
        create database golden_thread owner gt_owner
        """
        .formatted(secrets.owner(), secrets.app());
  }

  /** Stops a server that outlived the process that started it. Does nothing where there is none. */
  void stopOrphan() throws IOException {
    Optional<ProcessHandle> orphan = Orphan.of(data);
    if (orphan.isPresent()) {
      LOG.info("Stopping the database server {} left by an earlier run", orphan.get().pid());
      stop();
    } else {
      // After a crash of the machine another process may have the number in the file, and the
      // server would take it for itself.
      Files.deleteIfExists(data.resolve(Orphan.PID_FILE));
    }
  }

  /** Starts the server, waits for any recovery, and returns its port. */
  int start() throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      String failure = failureToStartOn(port);
      if (failure == null) {
        return port;
      }
      // Between choosing the port and using it, another program may have taken it.
      if (attempt == 3 || !failure.contains("could not create any TCP/IP sockets")) {
        throw new DatabaseUnavailableException(
            "The embedded database in " + folder + " did not start: " + failure);
      }
    }
  }

  private @Nullable String failureToStartOn(int port) throws IOException {
    Path log = folder.resolve("postgres.log");
    Files.deleteIfExists(log);
    List<String> arguments =
        List.of(
            "start",
            "-D",
            data.toString(),
            "-w",
            "-t",
            WAIT_SECONDS,
            "-l",
            log.toString(),
            "-o",
            "-p " + port + SETTINGS);
    if (commands.attempt("pg_ctl", arguments, "") == 0) {
      return null;
    }
    return Files.exists(log) ? Files.readString(log).strip() : commands.output();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Ends every session, writes everything out and waits for the server to be gone. */
  void stop() throws IOException {
    commands.run(
        "pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", WAIT_SECONDS));
  }
}

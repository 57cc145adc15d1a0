package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.PersonRecords;
import org.goldenthread.app.people.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The program as the demo starts it: loopback only, one data folder, documents loaded.
 *
 * @param name name of the partnership, null to take it from the documents
 */
record Demo(
    int port,
    Path data,
    Path documents,
    @Nullable String name,
    boolean newVersions,
    PrintWriter out) {

  /** Serves until the program is stopped. */
  void run() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    ConfigurableApplicationContext program = start(closed);
    try {
      load(program);
    } catch (RuntimeException failure) {
      if (program.isActive()) {
        program.close();
        throw failure;
      }
      // Stopped while loading: what was half-loaded has been rolled back.
      return;
    }
    String port = program.getEnvironment().getProperty("local.server.port", "?");
    out.printf("Golden Thread is at http://localhost:%s (ready in %s).%n", port, sinceStart());
    out.printf("Its data is in %s. Ctrl-C stops it.%n", data.toAbsolutePath().normalize());
    out.flush();
    closed.await();
  }

  private void load(ConfigurableApplicationContext program) {
    new DemoDocuments(
            program.getBean(Partnerships.class),
            program.getBean(Documents.class),
            program.getBean(Tenancy.class),
            program.getBean(DocumentLoading.class),
            out)
        .load(documents, name, newVersions);
    DemoPeople.in(
        program.getBean(Accounts.class),
        program.getBean(Partnerships.class),
        program.getBean(Tenancy.class),
        program.getBean(Roles.class));
    var directory =
        new DemoDirectory(
            program.getBean(Tenancy.class),
            program.getBean(Changes.class),
            program.getBean(Directory.class),
            program.getBean(PersonRecords.class),
            program.getBean(Matches.class),
            program.getBean(Accounts.class));
    program.getBean(Partnerships.class).all().forEach(directory::fill);
  }

  private ConfigurableApplicationContext start(CountDownLatch closed) {
    try {
      return new SpringApplicationBuilder(GoldenThread.class)
          .listeners(
              event -> {
                if (event instanceof ContextClosedEvent) {
                  closed.countDown();
                }
              })
          // As arguments, so that nothing set in the environment opens the program to a network.
          .run(
              "--server.port=" + port,
              "--server.address=127.0.0.1",
              "--gt.database.data=" + data,
              // One click signs in as an example person: here and nowhere else.
              "--gt.demo=true");
    } catch (RuntimeException failure) {
      throw inWords(failure);
    }
  }

  private RuntimeException inWords(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseUnavailableException && cause.getMessage() != null) {
        return new UserMessageException(cause.getMessage(), failure);
      }
      if (cause instanceof PortInUseException) {
        return new UserMessageException(
            "Port " + port + " is in use. Stop what uses it, or choose another with --port.",
            failure);
      }
    }
    return failure;
  }

  // From the start of the process, so that what is printed is what was waited for.
  private static String sinceStart() {
    Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    return "%.1f s".formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0);
  }
}

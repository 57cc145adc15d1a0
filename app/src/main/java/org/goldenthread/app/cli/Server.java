package org.goldenthread.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The program while it serves, and what keeps it from starting in words. */
record Server(ConfigurableApplicationContext program, CountDownLatch closed) {

  /**
   * Starts it.
   *
   * @param settings as arguments, so that nothing in the environment overrules them
   */
  static Server start(int port, List<String> settings) {
    CountDownLatch closed = new CountDownLatch(1);
    try {
      ConfigurableApplicationContext program =
          new SpringApplicationBuilder(GoldenThread.class)
              .listeners(
                  event -> {
                    if (event instanceof ContextClosedEvent) {
                      closed.countDown();
                    }
                  })
              .run(settings.toArray(String[]::new));
      return new Server(program, closed);
    } catch (RuntimeException failure) {
      throw inWords(failure, port);
    }
  }

  private static RuntimeException inWords(RuntimeException failure, int port) {
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

  /** The port it serves at. */
  String port() {
    return program.getEnvironment().getProperty("local.server.port", "?");
  }

  // From the start of the process, so that what is printed is what was waited for.
  String sinceStart() {
    Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    return "%.1f s".formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0);
  }

  <T> T part(Class<T> type) {
    return program.getBean(type);
  }

  void awaitClosed() throws InterruptedException {
    closed.await();
  }
}

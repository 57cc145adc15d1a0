package org.goldenthread.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What is logged while all logging is turned up, kept in memory: a test can read it, the console
 * stays readable, and the classes that run later log as before.
 */
public final class LogTurnedUp implements AutoCloseable {
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final PrintStream console = System.out;
  private final Map<String, @Nullable Level> before = new LinkedHashMap<>();

  /**
   * Begins to keep what is logged.
   *
   * @param others loggers of what runs beside the program in the test, which say nothing
   */
  public LogTurnedUp(List<String> others) {
    turn(Logger.ROOT_LOGGER_NAME, Level.DEBUG);
    others.forEach(other -> turn(other, Level.OFF));
    System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
  }

  private void turn(String name, Level level) {
    Logger logger = logger(name);
    before.put(name, logger.getLevel());
    logger.setLevel(level);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  /** All that was logged until now. */
  public String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(console);
    before.forEach((name, level) -> logger(name).setLevel(level));
  }
}

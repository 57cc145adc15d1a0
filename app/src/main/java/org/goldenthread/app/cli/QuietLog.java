package org.goldenthread.app.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the log of a command to what a person should look into. A program that serves sets its log
 * up by its settings; a command that opens a database by itself has none.
 */
final class QuietLog {
  private QuietLog() {}

  /** From warnings upwards; of the migrations errors, as the settings of the program say. */
  static void begin() {
    level(Logger.ROOT_LOGGER_NAME, Level.WARN);
    level("org.flywaydb", Level.ERROR);
  }

  private static void level(String name, Level level) {
    if (LoggerFactory.getLogger(name) instanceof Logger logger) {
      logger.setLevel(level);
    }
  }
}

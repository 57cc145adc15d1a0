package org.goldenthread.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which file is being read, on one line of a terminal; nothing where output goes to a file. */
final class Progress {
  private static final String CLEAR_LINE = "\r\033[K";

  private final @Nullable PrintStream terminal;
  private final int total;
  private int done;

  private Progress(@Nullable PrintStream terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  static Progress onTerminal(int total) {
    // The script knows; a Java program cannot tell in the same way on every version.
    return new Progress(Boolean.getBoolean("gt.terminal") ? System.err : null, total);
  }

  void next(Path file) {
    done++;
    if (terminal != null) {
      terminal.print(CLEAR_LINE + "Reading " + done + " of " + total + ": " + file.getFileName());
      terminal.flush();
    }
  }

  void clear() {
    if (terminal != null) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
    }
  }
}

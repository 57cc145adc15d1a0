package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.database.DatabaseUnavailableException;

/** Runs the server's own programs, also for root, for whom PostgreSQL refuses to start. */
final class ServerCommands {
  private final Path bin;
  private final Path output;
  private final List<String> prefix;

  /**
   * @param home the unpacked server
   * @param output file that receives what the programs print; replaced by each run
   */
  ServerCommands(Path home, Path output) throws IOException {
    this.bin = home.resolve("bin");
    this.output = output;
    // In a user namespace of its own, root is nobody in particular, and its files stay its own.
    this.prefix = isRoot() ? List.of("unshare", "-U") : List.of();
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  /** Runs a program to its end and fails with what it printed when it does not succeed. */
  void run(String program, List<String> arguments) throws IOException {
    run(program, arguments, "");
  }

  void run(String program, List<String> arguments, String input) throws IOException {
    if (attempt(program, arguments, input) != 0) {
      throw new DatabaseUnavailableException(
          "The embedded database could not run " + program + ": " + output());
    }
  }

  /** Runs a program to its end; its exit code. */
  int attempt(String program, List<String> arguments, String input) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = builder.start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.US_ASCII));
    }
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException("Interrupted while waiting for " + program, e);
    }
  }

  /** What the last program printed. */
  String output() throws IOException {
    String printed = Files.readString(output).strip();
    return prefix.isEmpty()
        ? printed
        : printed
            + " (PostgreSQL does not run as root; it is started through \"unshare -U\". Where the"
            + " machine forbids that, start Golden Thread as another user.)";
  }
}

package org.goldenthread.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built program with the sample partnership, started once for all tests of the run. */
final class RunningProgram {
  private static final Path ROOT = Path.of(System.getProperty("gt.root", "..")).normalize();
  private static final Pattern READY = Pattern.compile("Golden Thread is at (http://\\S+) .*");

  /** Its address, without a slash at the end. */
  static final String ADDRESS = start();

  private RunningProgram() {}

  private static String start() {
    try {
      Path data = Files.createTempDirectory("gt-e2e");
      Process program = command(data).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program, data)));
      return addressOf(program.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder command(Path data) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dgt.samples=" + ROOT.resolve("samples/wexmere"),
            "-jar",
            ROOT.resolve("app/target/dist/app.jar").toString(),
            "demo",
            "--port",
            "0",
            "--data",
            data.resolve("data").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static String addressOf(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        return ready.group(1);
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("the program ended before it served: " + said);
  }

  private static void stop(Process program, Path data) {
    program.destroy();
    try {
      program.waitFor();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

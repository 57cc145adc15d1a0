package org.goldenthread.app.cycle.asking;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.app.cli.Gt;

/** The program as {@code gt serve} starts it on a data folder, at the same port each time. */
final class ServedProgram {
  private final Path data;
  private final int port;
  private final Process process;

  private ServedProgram(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** A port that is free now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts it and waits until it serves. */
  static ServedProgram start(Path data, int port) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Gt.class.getName(),
                "serve",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("Golden Thread is at ")) {
        return new ServedProgram(data, port, process);
      }
    }
    throw new IllegalStateException("the program ended before it served");
  }

  /** What the program has where it is installed: nothing of the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** Kills the program and every process of its database server at once, in whatever they do. */
  void kill() throws IOException, InterruptedException {
    Path file = data.resolve("database/cluster/postmaster.pid");
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle(), server));
    all.addAll(server.descendants().toList());
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}

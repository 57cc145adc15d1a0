package org.goldenthread.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  static List<String> facts() throws IOException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return List.of(
        "processor  " + line("/proc/cpuinfo", "model name"),
        "cores      " + Runtime.getRuntime().availableProcessors(),
        "memory     " + line("/proc/meminfo", "MemTotal"),
        "load       "
            + String.format(Locale.UK, "%.1f in the last minute", system.getSystemLoadAverage()),
        "system     " + system.getName() + " " + system.getVersion(),
        "java       " + Runtime.version());
  }

  private static String line(String file, String name) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.startsWith(name))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .orElse("not known");
  }
}

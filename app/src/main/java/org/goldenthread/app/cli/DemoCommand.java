package org.goldenthread.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the program with a database of its own and serves until it is stopped. */
@Command(
    name = "demo",
    description = {
      "Starts Golden Thread with a database of its own, and with the sample partnership in it.",
      "Only this machine can reach it. What is stored stays for the next start. Ctrl-C stops it."
    },
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLE = "Wexmere Children and Young People's Partnership";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to serve at (default: ${DEFAULT-VALUE}; 0 takes any free one).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "demo-data",
      description = "Folder for the database (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      description = "Load every document of this folder instead of the sample partnership.")
  private @Nullable Path documents;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the partnership (default: whoever published most of the documents).")
  private @Nullable String name;

  @Option(
      names = "--new-versions",
      description = "Where a loaded document has changed, load it as its new version.")
  private boolean newVersions;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65535) {
      throw new UserMessageException("--port takes a number from 0 to 65535, not " + port + ".");
    }
    Path folder = documents == null ? samples() : documents;
    if (!Files.isDirectory(folder)) {
      throw new UserMessageException(folder + ": expected a folder of documents.");
    }
    String partnership = documents == null && name == null ? SAMPLE : name;
    // Everything that needs the framework is behind this line, so that "gt read" never loads it.
    new Demo(port, data, folder, partnership, newVersions, spec.commandLine().getOut()).run();
    return 0;
  }

  // The script says where the program's own samples are.
  private static Path samples() {
    return Path.of(System.getProperty("gt.samples", "samples/wexmere"));
  }
}

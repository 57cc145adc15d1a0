package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.measure.load.LoadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads files of figures into a database that no program uses now. */
@Command(
    name = "load",
    description = {
      "Loads files of figures: each as a whole, or nothing of it when a row is refused.",
      "A CSV file has columns measure, area, period and value; files of the Department for"
          + " Education and of Fingertips are read as they are (docs/guide).",
      "Stop the program first: the database of a folder serves one program at a time.",
      "Exit code: 0 loaded or unchanged, 2 refused or wrong use."
    },
    sortOptions = false)
final class LoadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to load, in this order.")
  private List<Path> files = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "golden-thread-data",
      description = "Folder with the database (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("golden-thread-data");

  @Option(
      names = "--partnership",
      paramLabel = "SLUG",
      description = "Whose figures they become, as in its address; needed where there are several.")
  private @Nullable String partnership;

  @Option(
      names = "--reference",
      description = "Load as published data, which every partnership on this server reads.")
  private boolean reference;

  @Option(names = "--create", description = "Make the measures and areas that are not known yet.")
  private boolean create;

  @Option(
      names = "--good-rows",
      description = "Load the good rows of a file though others are refused.")
  private boolean goodRows;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "Day on which the figures became known, like 2026-03-02 (default: today).")
  private @Nullable LocalDate knownOn;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (reference && partnership != null) {
      throw new UserMessageException("Use either --partnership or --reference, not both.");
    }
    LocalDate day = knownOn == null ? LocalDate.now(London.ZONE) : knownOn;
    PrintWriter out = spec.commandLine().getOut();
    try (LoadTarget target = LoadTarget.open(data, partnership, reference)) {
      var report = new LoadReport(out, spec.commandLine().getErr());
      boolean allLoaded = true;
      for (Path file : files) {
        allLoaded &= report.load(target, file, new LoadOptions(create, goodRows, day));
      }
      return allLoaded ? ExitCode.OK : ExitCode.USAGE;
    }
  }
}

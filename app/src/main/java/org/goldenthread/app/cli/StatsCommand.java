package org.goldenthread.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.app.cli.stats.CsvFiles;
import org.goldenthread.app.cli.stats.InputTable;
import org.goldenthread.app.cli.stats.OutputTable;
import org.goldenthread.app.cli.stats.Problems;
import org.goldenthread.app.cli.stats.RefusedFileException;
import org.goldenthread.app.cli.stats.StatsMethod;
import org.goldenthread.app.cli.stats.StatsMethods;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a statistical method on CSV files, without a database. */
@Command(
    name = "stats",
    description = {
      "Runs a statistical method on CSV files and writes its results as CSV files.",
      "The columns are those of docs/statistics.md; result columns that are already there are"
          + " computed anew. A row that cannot be used is named with its line and column, the others"
          + " are computed, and the exit code is 2."
    },
    sortOptions = false)
final class StatsCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "METHOD",
      description = "One of: ${COMPLETION-CANDIDATES}.",
      completionCandidates = MethodNames.class)
  private String method = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files to compute from.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the results; made when it is missing.")
  private Path out = Path.of("");

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** What METHOD may be. */
  private static final class MethodNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    MethodNames() {
      super(StatsMethods.ALL.stream().map(StatsMethod::name).toList());
    }
  }

  @Override
  public Integer call() {
    StatsMethod chosen =
        StatsMethods.named(method)
            .orElseThrow(
                () ->
                    new UserMessageException(
                        "there is no method \""
                            + method
                            + "\"; choose one of "
                            + StatsMethods.names()));
    Problems problems = new Problems();
    try {
      List<OutputTable> outputs = chosen.run(read(problems), problems);
      if (!outputs.isEmpty()) {
        write(outputs);
      }
    } catch (RefusedFileException refused) {
      problems.add(refused.message());
    }
    PrintWriter err = spec.commandLine().getErr();
    problems.messages().forEach(err::println);
    return problems.messages().isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private List<InputTable> read(Problems problems) {
    List<InputTable> inputs = new ArrayList<>();
    for (Path file : files) {
      try {
        inputs.add(CsvFiles.read(file, problems));
      } catch (RefusedFileException refused) {
        problems.add(refused.message());
      }
    }
    return inputs;
  }

  private void write(List<OutputTable> outputs) {
    Set<String> names = new HashSet<>();
    for (OutputTable output : outputs) {
      if (!names.add(output.name())) {
        throw new RefusedFileException(
            output.name() + " would be written twice; give each file by itself");
      }
      refuseToReplaceAnInput(out.resolve(output.name()));
    }
    try {
      Files.createDirectories(out);
      for (OutputTable output : outputs) {
        CsvFiles.write(output, out);
        spec.commandLine()
            .getOut()
            .println(out.resolve(output.name()) + ": " + output.rows().size() + " rows");
      }
    } catch (IOException e) {
      throw new UserMessageException(out + ": the results cannot be written there: " + e, e);
    }
  }

  private void refuseToReplaceAnInput(Path target) {
    for (Path file : files) {
      if (file.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
        throw new RefusedFileException(
            target + " would replace a file that was given; choose another folder with --out");
      }
    }
  }
}

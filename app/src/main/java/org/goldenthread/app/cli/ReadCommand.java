package org.goldenthread.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.app.measure.ReadingMarks;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.ReadingCsv;
import org.goldenthread.intake.RefusedDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents into CSV files, as the program reads them, without a database. */
@Command(
    name = "read",
    description = {
      "Reads documents into CSV files, one for each kind of thing found, and says what was found.",
      "Text, HTML and CSV files are read. A file that cannot be read is named with the reason, the"
          + " others are written, and the exit code is 2."
    },
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents to read.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the CSV files; made when it is missing.")
  private Path out = Path.of("");

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Reading> readings = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    Progress progress = Progress.onTerminal(files.size());
    for (Path file : files) {
      progress.next(file);
      try {
        readings.add(new DocumentReader().read(file));
      } catch (RefusedDocumentException refused) {
        refusals.add(refused.getMessage());
      }
    }
    progress.clear();
    if (!readings.isEmpty()) {
      write(readings);
      ReadingSummary.of(readings).print(spec.commandLine().getOut());
    }
    refusals.forEach(spec.commandLine().getErr()::println);
    return refusals.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private void write(List<Reading> readings) {
    try {
      new ReadingCsv(ReadingMarks::sign).write(readings, out);
    } catch (IOException e) {
      throw new UserMessageException(out + ": the CSV files cannot be written there: " + e, e);
    }
  }
}

package org.goldenthread.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every partnership's record against its seals. */
@Command(
    name = "verify",
    description = {
      "Checks every partnership's record against its seals and names each row that was altered,"
          + " removed or inserted behind the program's back.",
      "Works while the program runs and while it does not. Changes nothing in the record.",
      "Exit code: 0 everything fits, 1 something does not, 2 wrong use."
    },
    sortOptions = false)
final class AuditVerifyCommand implements Callable<Integer> {

  @Option(names = "--data", paramLabel = "DIR", description = EvidenceSource.DATA_HELP)
  private @Nullable Path data;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Seals exported earlier by \"gt audit seal\", which must still be there.")
  private @Nullable Path against;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (EvidenceSource source = EvidenceSource.open(data)) {
      var report = new EvidenceReport(source, spec.commandLine().getOut());
      return report.print(SealFile.read(against)) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}

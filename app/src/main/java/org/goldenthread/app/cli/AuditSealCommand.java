package org.goldenthread.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.audit.Seal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the newest seal of every partnership to a file. */
@Command(
    name = "seal",
    description = {
      "Seals what waits to be sealed and writes the newest seal of every partnership to a file.",
      "Keep the file where nobody who may change the database can reach it: with it,"
          + " \"gt audit verify --against FILE\" finds a chain that was cut short or built anew."
    },
    sortOptions = false)
final class AuditSealCommand implements Callable<Integer> {

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
  private Path out = Path.of("");

  @Option(names = "--data", paramLabel = "DIR", description = EvidenceSource.DATA_HELP)
  private @Nullable Path data;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (EvidenceSource source = EvidenceSource.open(data)) {
      List<Seal> seals = newest(source.evidence());
      SealFile.write(seals, out);
      String partnerships = seals.size() == 1 ? "partnership" : "partnerships";
      spec.commandLine()
          .getOut()
          .printf("%s: the newest seal of %,d %s.%n", out, seals.size(), partnerships);
      return ExitCode.OK;
    }
  }

  private static List<Seal> newest(Evidence evidence) {
    evidence.waiting().forEach(evidence::seal);
    List<Seal> seals = new ArrayList<>();
    for (int partnership : evidence.partnerships()) {
      Seal newest = evidence.state(partnership).newest();
      if (newest != null) {
        seals.add(newest);
      }
    }
    return seals;
  }
}

package org.goldenthread.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be done with the record as evidence. */
@Command(
    name = "audit",
    description = "Checks the record against its seals, and exports the newest seals.",
    subcommands = {AuditVerifyCommand.class, AuditSealCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;
}

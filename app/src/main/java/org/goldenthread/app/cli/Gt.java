package org.goldenthread.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The entry of the program. Exit codes: 0 done, 1 failed, 2 wrong use or bad input. */
@Command(
    name = "gt",
    description = "Golden Thread: a partnership's plan, measures and decisions as one record.",
    subcommands = {
      ReadCommand.class,
      StatsCommand.class,
      LoadCommand.class,
      DemoCommand.class,
      ServeCommand.class,
      AuditCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Gt {

  private Gt() {}

  public static void main(String[] arguments) {
    int exitCode = commandLine().execute(arguments);
    System.exit(exitCode);
  }

  /** The commands, ready to run. */
  static CommandLine commandLine() {
    return new CommandLine(new Gt()).setExecutionExceptionHandler(Gt::explain);
  }

  // A failure that has a message for the person is one line; anything else is a fault of ours, and
  // then the trace is what helps.
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof UserMessageException) {
      err.println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    failure.printStackTrace(err);
    return CommandLine.ExitCode.SOFTWARE;
  }
}

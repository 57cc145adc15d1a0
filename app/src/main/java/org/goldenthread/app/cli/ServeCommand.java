package org.goldenthread.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the program for a partnership of one's own and serves until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Starts Golden Thread for your own partnership. Nobody is signed in without a password.",
      "The first start prints a link with which the first administrator sets it up.",
      "A database server of your own is named by GT_DATABASE_URL, GT_DATABASE_OWNER_PASSWORD,",
      "GT_DATABASE_APP_PASSWORD, GT_ACCOUNT_KEY and GT_EVIDENCE_KEY (docs/guide).",
      "Mail goes out by --smtp-host; its passwords are GT_MAIL_PASSWORD and GT_MAIL_IMAP_PASSWORD."
    },
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to serve at (default: ${DEFAULT-VALUE}; 0 takes any free one).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "golden-thread-data",
      description = "Folder for the database (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("golden-thread-data");

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen at (default: ${DEFAULT-VALUE}, this machine alone).")
  private String address = "127.0.0.1";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Name by which people reach it, like plan.example.org. May be given again.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--behind-proxy",
      description =
          "A proxy on this network answers https and passes requests on with X-Forwarded-* headers.")
  private boolean behindProxy;

  @Mixin private MailOptions mail = new MailOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65535) {
      throw new UserMessageException("--port takes a number from 0 to 65535, not " + port + ".");
    }
    if (!LOOPBACK.contains(address) && hosts.isEmpty()) {
      throw new UserMessageException(
          "--address "
              + address
              + " opens the program to a network. Say with --host by which name people reach it.");
    }
    new Serve(port, settings(), hosts, spec.commandLine().getOut()).run();
    return 0;
  }

  private List<String> settings() {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--server.port=" + port,
                "--server.address=" + address,
                "--gt.database.data=" + data,
                "--gt.hosts=" + String.join(",", hosts)));
    settings.addAll(mail.settings(Serve.site(hosts, port)));
    if (behindProxy) {
      settings.add("--server.forward-headers-strategy=native");
    }
    return settings;
  }
}

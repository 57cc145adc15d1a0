package org.goldenthread.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * How mail goes out and comes back, as a person types it. Passwords are none of these: a command
 * line is seen by everybody on the machine.
 */
final class MailOptions {
  @Option(
      names = "--smtp-host",
      paramLabel = "HOST",
      description = "Mail server that sends. Without one nothing is sent and mail waits.")
  private @Nullable String smtpHost;

  @Option(
      names = "--smtp-port",
      paramLabel = "N",
      defaultValue = "587",
      description = "Its port (default: ${DEFAULT-VALUE}).")
  private int smtpPort;

  @Option(
      names = "--smtp-security",
      paramLabel = "HOW",
      defaultValue = "starttls",
      description = "starttls, tls or none (default: ${DEFAULT-VALUE}).")
  private String smtpSecurity = "starttls";

  @Option(names = "--smtp-user", paramLabel = "NAME", description = "Name to sign in there with.")
  private @Nullable String smtpUser;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "Whose mail it is, and where answers go.")
  private @Nullable String mailFrom;

  @Option(
      names = "--imap-host",
      paramLabel = "HOST",
      description = "Where mail that comes back to that address is read. Nothing there is changed.")
  private @Nullable String imapHost;

  @Option(
      names = "--imap-port",
      paramLabel = "N",
      defaultValue = "993",
      description = "Its port (default: ${DEFAULT-VALUE}).")
  private int imapPort;

  @Option(
      names = "--imap-security",
      paramLabel = "HOW",
      defaultValue = "tls",
      description = "tls, starttls or none (default: ${DEFAULT-VALUE}).")
  private String imapSecurity = "tls";

  @Option(names = "--imap-user", paramLabel = "NAME", description = "Name to sign in there with.")
  private @Nullable String imapUser;

  /**
   * The program's settings.
   *
   * @param site how people reach the program, for the links in mail
   */
  List<String> settings(String site) {
    List<String> settings = new ArrayList<>();
    settings.add("--gt.mail.site=" + site);
    if (smtpHost != null) {
      if (mailFrom == null || !mailFrom.contains("@")) {
        throw new UserMessageException(
            "--smtp-host sends mail. Say with --mail-from whose it is, like rounds@example.org.");
      }
      settings.add("--gt.mail.host=" + smtpHost);
      settings.add("--gt.mail.port=" + smtpPort);
      settings.add("--gt.mail.security=" + security("--smtp-security", smtpSecurity));
      settings.add("--gt.mail.from=" + mailFrom);
      add(settings, "gt.mail.user", smtpUser);
    }
    if (imapHost != null) {
      if (imapUser == null) {
        throw new UserMessageException("--imap-host needs --imap-user, and GT_MAIL_IMAP_PASSWORD.");
      }
      settings.add("--gt.mail.imap.host=" + imapHost);
      settings.add("--gt.mail.imap.port=" + imapPort);
      settings.add("--gt.mail.imap.security=" + security("--imap-security", imapSecurity));
      add(settings, "gt.mail.imap.user", imapUser);
    }
    return settings;
  }

  private static void add(List<String> settings, String name, @Nullable String value) {
    if (value != null) {
      settings.add("--" + name + "=" + value);
    }
  }

  private static String security(String option, String typed) {
    if (!List.of("starttls", "tls", "none").contains(typed)) {
      throw new UserMessageException(option + " takes starttls, tls or none, not " + typed + ".");
    }
    return typed;
  }
}

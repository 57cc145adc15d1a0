package org.goldenthread.app.cycle.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out and comes back.
 *
 * @param host SMTP server; absent, nothing is sent and all waits in the queue
 * @param security how the way to it is protected
 * @param user null where the server asks for none
 * @param password null where the server asks for none
 * @param from whose mail it is, and where answers go: {@code rounds@plan.example.org}
 * @param site how people reach the program: {@code https://plan.example.org}
 * @param imap where mail that comes back is read; absent, it is not
 */
@ConfigurationProperties("gt.mail")
public record MailSettings(
    @Nullable String host,
    @DefaultValue("587") int port,
    @DefaultValue("starttls") Security security,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("golden-thread@localhost.localdomain") String from,
    @DefaultValue("http://localhost:8080") String site,
    @Nullable Imap imap) {

  /** How the way to a mail server is protected. */
  public enum Security {
    /** Encrypted from the first byte. */
    TLS,
    /** Encrypted before anything is said, or nothing is said. */
    STARTTLS,
    /** Not at all: for a server on the same machine. */
    NONE
  }

  /**
   * The mailbox of {@link #from}. It is only looked at: nothing in it is changed.
   *
   * @param folder where mail that comes back lies
   */
  public record Imap(
      String host,
      @DefaultValue("993") int port,
      @DefaultValue("tls") Security security,
      String user,
      String password,
      @DefaultValue("INBOX") String folder) {
    /** Never printed whole: it holds a password. */
    @Override
    public String toString() {
      return "Imap[" + host + "]";
    }
  }

  /** The part of {@link #from} behind the at sign. */
  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  /** Whether anything can be sent. */
  public boolean sends() {
    return host != null && !host.isBlank();
  }

  /** Properties of Jakarta Mail; nobody waits for a silent server for ever. */
  static java.util.Properties properties(String protocol, Security security) {
    var properties = new java.util.Properties();
    String mail = "mail." + protocol + ".";
    for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
      properties.setProperty(mail + timeout, "10000");
    }
    properties.setProperty(mail + "ssl.enable", Boolean.toString(security == Security.TLS));
    boolean starttls = security == Security.STARTTLS;
    properties.setProperty(mail + "starttls.enable", Boolean.toString(starttls));
    properties.setProperty(mail + "starttls.required", Boolean.toString(starttls));
    properties.setProperty(mail + "ssl.checkserveridentity", "true");
    return properties;
  }

  /** Never printed whole: it holds a password. */
  @Override
  public String toString() {
    return "MailSettings[" + host + "]";
  }
}

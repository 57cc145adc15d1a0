package org.goldenthread.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The mail server by which the program writes, on loopback, started once for all tests. */
final class MailServer {
  static final String HOST = "127.0.0.1";
  static final String FROM = "rounds@wexmere.example";

  /** Mail is looked for every 15 seconds, by jobs that are looked for every 5. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final GreenMail SERVER = start();
  static final int PORT = SERVER.getSmtp().getPort();

  private MailServer() {}

  private static GreenMail start() {
    GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    return server;
  }

  /**
   * A mail as it came in.
   *
   * @param html the whole of its HTML part
   */
  record Received(String to, String subject, String html) {
    /** Where the signed link in it leads. */
    String link() {
      return Jsoup.parse(html).select("a[href*=/u/]").attr("href");
    }

    String text() {
      return Jsoup.parse(html).text();
    }
  }

  /** The mail somebody gets whose subject begins so; waits until it is there. */
  static Received mailTo(String address, String subject) {
    long until = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < until) {
      Optional<Received> found = find(address, subject);
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    }
    throw new AssertionError(
        "no mail to " + address + " begins with \"" + subject + "\", only: " + subjects());
  }

  private static Optional<Received> find(String address, String subject) {
    return Arrays.stream(SERVER.getReceivedMessages())
        .map(MailServer::read)
        .filter(mail -> mail.to().equals(address) && mail.subject().startsWith(subject))
        .findFirst();
  }

  private static String subjects() {
    return Arrays.stream(SERVER.getReceivedMessages())
        .map(MailServer::read)
        .map(mail -> mail.to() + ": " + mail.subject())
        .toList()
        .toString();
  }

  private static Received read(MimeMessage message) {
    try {
      String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
      return new Received(to, message.getSubject(), html(message.getContent()));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String html(Object content) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      for (int n = parts.getCount() - 1; n >= 0; n--) {
        BodyPart part = parts.getBodyPart(n);
        String found =
            part.isMimeType("text/html") ? part.getContent().toString() : html(part.getContent());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

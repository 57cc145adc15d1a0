package org.goldenthread.app.cycle.asking;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.regex.Pattern;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends what is queued. Each mail is held in a transaction of its own while it is sent, so that no
 * other node sends it too. When a node dies between the server's yes and our commit it is sent once
 * more, with the same message id.
 */
@Component
class MailSending {
  private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
  private static final int LONGEST_DOUBLING = 7;
  // About four days, the longest waits being two hours.
  private static final int ATTEMPTS = 50;

  private static final Pattern FINAL = Pattern.compile("\\s*5[0-9]{2}[ -]");

  private final Tenancy tenancy;
  private final Partnerships partnerships;
  private final Outbox outbox;
  private final SignedLinks links;
  private final KeyedDigest digest;
  private final MailSettings settings;
  private final Days days;
  private final JavaMailSenderImpl sender;

  MailSending(
      Tenancy tenancy,
      Partnerships partnerships,
      Outbox outbox,
      SignedLinks links,
      KeyedDigest digest,
      MailSettings settings,
      Days days) {
    this.tenancy = tenancy;
    this.partnerships = partnerships;
    this.outbox = outbox;
    this.links = links;
    this.digest = digest;
    this.settings = settings;
    this.days = days;
    this.sender = sender(settings);
  }

  private static JavaMailSenderImpl sender(MailSettings settings) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setUsername(settings.user());
    sender.setPassword(settings.password());
    sender.setJavaMailProperties(MailSettings.properties("smtp", settings.security()));
    return sender;
  }

  /** Sends all that is due in every partnership; nothing where no mail server is set. */
  void sendAll() {
    if (!settings.sends()) {
      return;
    }
    for (Partnership partnership : partnerships.all()) {
      sendAll(partnership);
    }
  }

  /** What goes wrong in one partnership keeps no mail of another. */
  private void sendAll(Partnership partnership) {
    try {
      while (sendOne(partnership)) {
        // Until nothing more is due, or the server is away.
      }
    } catch (RuntimeException broken) {
      LOG.error("Mail of {} cannot be sent now", partnership.slug(), broken);
    }
  }

  private boolean sendOne(Partnership partnership) {
    return tenancy.write(
        partnership.id(),
        () -> outbox.claim(days.now()).map(mail -> send(partnership, mail)).orElse(false));
  }

  /** Whether to go on with the next. */
  private boolean send(Partnership partnership, Mail mail) {
    try {
      sender.send(message(partnership, mail));
      outbox.sent(mail, days.now());
      return true;
    } catch (MailException | MessagingException failure) {
      return failed(mail, failure);
    } catch (NoLinkException gone) {
      outbox.giveUp(mail, String.valueOf(gone.getMessage()));
      return true;
    }
  }

  private boolean failed(Mail mail, Exception failure) {
    SendFailedException refused = refusal(failure);
    String problem = problem(refused == null ? failure : refused);
    if (refused != null && isForGood(refused)) {
      outbox.giveUp(mail, problem);
      return true;
    }
    if (mail.attempts() + 1 >= ATTEMPTS) {
      outbox.giveUp(mail, problem);
    } else {
      outbox.tryAgain(mail, days.now().plus(pause(mail.attempts())), problem);
    }
    LOG.warn("Mail cannot be sent now and is tried again: {}", problem);
    return refused != null;
  }

  /** One minute after the first try, then twice as long each time, up to two hours. */
  static Duration pause(int attempts) {
    return Duration.ofMinutes(Math.min(120, 1L << Math.min(attempts, LONGEST_DOUBLING)));
  }

  /** The server took the mail and refused its address, or the mail itself; null when it is away. */
  private static @Nullable SendFailedException refusal(Exception failure) {
    if (failure instanceof MailSendException sending) {
      for (Exception each : sending.getMessageExceptions()) {
        if (each instanceof SendFailedException refused) {
          return refused;
        }
      }
    }
    return null;
  }

  /** Whether the server's answer is of 5xx; 4xx may go well later. */
  private static boolean isForGood(SendFailedException refused) {
    for (Exception e = refused; e instanceof MessagingException m; e = m.getNextException()) {
      String said = m.getMessage();
      if (said != null && FINAL.matcher(said).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static String problem(Exception failure) {
    Throwable last = failure;
    for (int n = 0; n < 10; n++) {
      Throwable deeper =
          last instanceof MessagingException m && m.getNextException() != null
              ? m.getNextException()
              : last.getCause();
      if (deeper == null) {
        break;
      }
      last = deeper;
    }
    String said = last.getMessage();
    return (said == null ? last.getClass().getSimpleName() : said).strip();
  }

  private MimeMessage message(Partnership partnership, Mail mail) throws MessagingException {
    String text = mail.body().withLinks(link -> address(partnership, link));
    var message = new WithMessageId(sender.getSession(), mail.messageId());
    var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(settings.from());
    helper.setTo(mail.recipient());
    helper.setSubject(mail.subject());
    helper.setText(text, MailText.html(text, settings.site()));
    helper.setSentDate(Date.from(days.now()));
    // No answers of absence to every reminder.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    message.saveChanges();
    return message;
  }

  private String address(Partnership partnership, long link) {
    return links
        .find(link)
        .map(found -> settings.site() + "/u/" + found.token(partnership.id()).signed(digest))
        .orElseThrow(() -> new NoLinkException(link));
  }

  /** A link that a mail was to bring is not there any more. */
  private static final class NoLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoLinkException(long link) {
      super("link " + link + " is not there any more");
    }
  }

  /** A message that keeps the id it was given. */
  private static final class WithMessageId extends MimeMessage {
    private final String id;

    WithMessageId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}

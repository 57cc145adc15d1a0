package org.goldenthread.app.cycle.asking;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.OptionalInt;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.asking.MailSettings.Imap;
import org.goldenthread.app.cycle.asking.MailSettings.Security;
import org.goldenthread.app.database.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for mail that came back in the mailbox it came back to. Nothing there is changed or marked
 * as read, since people read it too: the last fortnight is looked through each time, and what is
 * known already changes nothing.
 */
@Component
class Bounces {
  private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);
  private static final Duration BACK = Duration.ofDays(14);
  private static final int MOST_BYTES = 2_000_000;

  /** How many of the newest mails are looked at: a flood must not keep the jobs busy. */
  private static final int MOST_MAILS = 1_000;

  private final MailSettings settings;
  private final Tenancy tenancy;
  private final Outbox outbox;
  private final Days days;

  Bounces(MailSettings settings, Tenancy tenancy, Outbox outbox, Days days) {
    this.settings = settings;
    this.tenancy = tenancy;
    this.outbox = outbox;
    this.days = days;
  }

  /** Reads what came back; nothing where no mailbox is set. */
  void read() {
    Imap imap = settings.imap();
    if (imap == null) {
      return;
    }
    String protocol = imap.security() == Security.TLS ? "imaps" : "imap";
    Session session = Session.getInstance(MailSettings.properties(protocol, imap.security()));
    try (Store store = session.getStore(protocol)) {
      store.connect(imap.host(), imap.port(), imap.user(), imap.password());
      try (Folder folder = store.getFolder(imap.folder())) {
        folder.open(Folder.READ_ONLY);
        read(session, folder);
      }
    } catch (MessagingException away) {
      LOG.warn("Mail that came back cannot be read now: {}", away.getMessage());
    }
  }

  private void read(Session session, Folder folder) throws MessagingException {
    Date since = Date.from(days.now().minus(BACK));
    Message[] found = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, since));
    for (int n = Math.max(0, found.length - MOST_MAILS); n < found.length; n++) {
      Message message = found[n];
      try {
        if (message.isMimeType("multipart/report") && message.getSize() <= MOST_BYTES) {
          DeliveryReport.in(copy(session, message)).ifPresent(this::record);
        }
      } catch (MessagingException | IOException | RuntimeException unreadable) {
        // Somebody's broken mail must not hide the others.
        LOG.warn("A mail that came back cannot be read: {}", unreadable.toString());
      }
    }
  }

  private static MimeMessage copy(Session session, Message message)
      throws MessagingException, IOException {
    var bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
  }

  private void record(DeliveryReport report) {
    OptionalInt partnership = MessageIds.partnership(report.messageId());
    if (partnership.isPresent()) {
      tenancy.write(
          partnership.getAsInt(), () -> outbox.bounced(report.messageId(), report.problem()));
    }
  }
}

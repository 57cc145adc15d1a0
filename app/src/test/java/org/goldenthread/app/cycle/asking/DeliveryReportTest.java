package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {
  static final String ID = "<gt.3.019aa8a0-5f1c-7a31-8f0e-0f4c2c6f1234@plan.example.org>";

  /** As a mail server writes it (RFC 3464). */
  static String report(String action, String original) {
    return """
        From: MAILER-DAEMON@mx.example.org
        To: rounds@plan.example.org
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: text/plain; charset=us-ascii

        This is the mail system at host mx.example.org.

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; gone@wexmere.example
        Action: %s
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        --b1
        %s
        --b1--
        """
        .formatted(action, original)
        .replace("\n", "\r\n");
  }

  static final String WHOLE =
      "Content-Type: message/rfc822\n\nFrom: rounds@plan.example.org\nMessage-ID: "
          + ID
          + "\nSubject: 2 updates are due\n\nText\n";
  private static final String HEADERS =
      "Content-Type: text/rfc822-headers\n\nFrom: rounds@plan.example.org\nMessage-ID: "
          + ID
          + "\n";

  private static Optional<DeliveryReport> read(String mail) throws MessagingException, IOException {
    return DeliveryReport.in(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
  }

  @Test
  void readsNothingIntoAnyOtherMail() throws MessagingException, IOException {
    assertThat(read("Subject: I am away\r\nMessage-ID: " + ID + "\r\n\r\nAction: failed\r\n"))
        .isEmpty();
    assertThat(read(report("failed", "Content-Type: text/plain\n\nNothing of ours\n"))).isEmpty();
  }

  @Test
  void readsNothingIntoAMailThatIsOnlyLate() throws MessagingException, IOException {
    assertThat(read(report("delayed", WHOLE))).isEmpty();
  }

  @Test
  void readsWhichMailCameBackAndWhy() throws MessagingException, IOException {
    var expected = new DeliveryReport(ID, "550 5.1.1 User unknown");
    assertThat(read(report("failed", WHOLE))).contains(expected);
    assertThat(read(report("failed", HEADERS))).contains(expected);
  }

  @Test
  void isNotKeptBusyByWhatAServerNeverWrites() throws MessagingException, IOException {
    String blanks = " \t".repeat(15_000) + "x".repeat(400) + "\u0001";
    String endless =
        report("failed", WHOLE).replace("smtp; 550 5.1.1 User unknown", blanks + "\r\n".repeat(9));
    assertThat(read(endless)).map(DeliveryReport::messageId).contains(ID);
    assertThat(read(endless)).map(r -> r.problem().length()).contains(300);
  }

  @Test
  void knowsOurMessageIdsFromOthers() {
    assertThat(MessageIds.partnership(ID)).isEqualTo(OptionalInt.of(3));
    assertThat(MessageIds.partnership("<gt.0." + ID.substring(6))).isEmpty();
    assertThat(MessageIds.partnership("<20091030@other.example>")).isEmpty();
  }
}

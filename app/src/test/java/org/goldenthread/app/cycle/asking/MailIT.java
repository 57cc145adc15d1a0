package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Mail by real SMTP and IMAP on loopback: out, again, and back. */
@DatabaseTest
class MailIT {
  private final TestDatabase database;
  private GreenMail server = AskingParts.mailServer();
  private AskingParts parts;
  private String health = "";

  MailIT(TestDatabase database) {
    this.database = database;
    this.parts = parts();
  }

  private AskingParts parts() {
    return new AskingParts(
        database, AskingParts.settings(server.getSmtp().getPort(), server.getImap().getPort()));
  }

  @BeforeEach
  void aLeadOfItsOwn(TestInfo test) {
    parts.clear();
    parts.goTo("2009-10-12");
    health = "Health " + test.getDisplayName();
  }

  @AfterEach
  void noServerIsLeft() {
    server.stop();
  }

  private long asked(String mailbox) {
    String plan = parts.plan(health);
    long post = parts.post(health, mailbox);
    parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    return post;
  }

  private Mail onlyMail() {
    assertThat(parts.mails()).hasSize(1);
    return parts.mails().get(0);
  }

  @Test
  void keepsMailWhileTheServerIsAwayAndSendsItOnceWhenItIsBack() throws MessagingException {
    asked("health@wexmere.example");
    int port = server.getSmtp().getPort();
    server.stop();
    parts.sending().sendAll();
    Mail waiting = onlyMail();
    assertThat(waiting.state()).isEqualTo(Mail.State.QUEUED);
    assertThat(waiting.attempts()).isEqualTo(1);
    assertThat(waiting.lastProblem()).isNotBlank();
    assertThat(waiting.nextTryAt()).isEqualTo(parts.cycle.clock.instant().plusSeconds(60));

    parts.sending().sendAll();
    assertThat(onlyMail().attempts()).as("before its time").isEqualTo(1);

    server = new GreenMail(new com.icegreen.greenmail.util.ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    parts.cycle.clock.moveOn(Duration.ofMinutes(1));
    parts.sending().sendAll();
    parts.sending().sendAll();
    assertThat(onlyMail().state()).isEqualTo(Mail.State.SENT);
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(waiting.messageId());
  }

  @Test
  void sendsTheOthersWhenTheLinkOfOneIsNotThereAnyMore() {
    long post = asked("health@wexmere.example");
    parts
        .database
        .tenancy()
        .write(
            parts.partnership().id(),
            () ->
                parts.outbox.queue(
                    parts.partnership().id(),
                    Mail.Kind.DUE,
                    LocalDate.of(2009, 10, 1),
                    List.of(
                        new Outbox.Written(
                            "first@wexmere.example",
                            new MailText("1 update is due", MailBody.link(999_999_999)),
                            List.of())),
                    Instant.EPOCH));
    assertThat(post).isPositive();
    parts.sending().sendAll();
    assertThat(parts.mails())
        .extracting(Mail::recipient, Mail::state)
        .containsExactlyInAnyOrder(
            tuple("first@wexmere.example", Mail.State.FAILED),
            tuple("health@wexmere.example", Mail.State.SENT));
  }

  @Test
  void leadsNowhereButToOurPages() {
    assertThat(
            MailText.html(
                "https://plan.example.org/u/x\n\nhttps://plan.example.org.evil.example/y",
                "https://plan.example.org"))
        .containsOnlyOnce("<a href=")
        .contains("<a href=\"https://plan.example.org/u/x\">");
  }

  @Test
  void waitsLongerFromTryToTryButNeverOverTwoHours() {
    assertThat(MailSending.pause(0)).isEqualTo(Duration.ofMinutes(1));
    assertThat(MailSending.pause(3)).isEqualTo(Duration.ofMinutes(8));
    assertThat(MailSending.pause(40)).isEqualTo(Duration.ofMinutes(120));
  }

  @Test
  void bringsOneReminderAndNotThreeWhenTheServerIsBackAfterDays() {
    asked("health@wexmere.example");
    parts.goTo("2009-10-27");
    parts.ask();
    parts.goTo("2009-10-30");
    parts.ask();
    assertThat(onlyMail().subject()).isEqualTo("2 updates are due today");
  }

  @Test
  void sendsNothingWhereNoServerIsSet() {
    asked("health@wexmere.example");
    var without =
        new MailSettings(
            null,
            587,
            MailSettings.Security.STARTTLS,
            null,
            null,
            AskingParts.FROM,
            "http://localhost",
            null);
    new AskingParts(database, without).sending().sendAll();
    assertThat(onlyMail().attempts()).isZero();
  }

  @Test
  void saysTheSameInTextAndHtmlWithALinkThatOpens() throws Exception {
    asked("health@wexmere.example");
    parts.sending().sendAll();
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("2 updates are due by 30 October 2009");
    assertThat(mail.getFrom()[0]).hasToString(AskingParts.FROM);
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    String whole = body(mail, "text/plain");
    String html = body(mail, "text/html");
    assertThat(whole)
        .contains("Wexmere Partnership asks for 2 updates by 30 October 2009.")
        .contains("You need no password.")
        .contains("We sent it to health@wexmere.example. It works until 13 November 2009")
        .doesNotContain("{link");
    String link = whole.lines().filter(l -> l.startsWith("https://")).findFirst().orElseThrow();
    assertThat(html).contains("<a href=\"" + link + "\">").doesNotContain("{link");
    assertThat(link).matches("https://plan\\.example\\.org/u/[A-Za-z0-9_-]{56}");
    String token = link.substring(link.lastIndexOf('/') + 1);
    assertThat(LinkToken.verified(AskingParts.DIGEST, token)).isPresent();
    assertThat(database.ownerSql().sql("select body from cycle.mail").query(String.class).list())
        .as("what stands in the database")
        .noneMatch(body -> body.contains(token));
  }

  /** The part of a mail that is of this type, decoded. */
  private static String body(jakarta.mail.Part part, String type) throws Exception {
    if (part.isMimeType(type)) {
      return part.getContent().toString().replace("\r\n", "\n");
    }
    String found = "";
    if (part.getContent() instanceof jakarta.mail.Multipart parts) {
      for (int n = 0; n < parts.getCount(); n++) {
        found += body(parts.getBodyPart(n), type);
      }
    }
    return found;
  }

  @Test
  void sendsEachMailOnceHoweverManyNodesSend() throws InterruptedException, ExecutionException {
    String[] leads = new String[12];
    for (int n = 0; n < leads.length; n++) {
      leads[n] = health + n;
    }
    String plan = parts.plan(leads);
    for (int n = 0; n < leads.length; n++) {
      parts.post(leads[n], "lead" + n + "@wexmere.example");
    }
    parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    List<Future<?>> running = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      MailSending node = parts.sending();
      running.add(nodes.submit(node::sendAll));
    }
    for (Future<?> node : running) {
      node.get();
    }
    nodes.shutdown();
    assertThat(server.getReceivedMessages()).hasSize(12);
    assertThat(parts.mails()).hasSize(12).allMatch(m -> m.state() == Mail.State.SENT);
  }

  @Test
  void raisesAnAlarmForMailThatCameBackUntilTheAddressIsAnother() throws MessagingException {
    long post = asked("gone@wexmere.example");
    parts.sending().sendAll();
    deliver(DeliveryReportTest.report("failed", comingBack()));
    deliver("Subject: Thank you\r\nFrom: b@wexmere.example\r\n\r\nI shall.\r\n");
    parts.bounces().read();
    parts.bounces().read();
    assertThat(onlyMail().state()).isEqualTo(Mail.State.BOUNCED);
    assertThat(alarms())
        .extracting(Alarm::kind, Alarm::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Alarm.Kind.BOUNCED, "550 5.1.1 User unknown"));
    parts.mailbox(post, "here@wexmere.example");
    assertThat(alarms()).isEmpty();
  }

  @Test
  void leavesTheMailboxAsItIs() throws Exception {
    asked("gone@wexmere.example");
    parts.sending().sendAll();
    deliver(DeliveryReportTest.report("failed", comingBack()));
    parts.bounces().read();
    var inbox = server.getManagers().getImapHostManager().getInbox(user());
    assertThat(inbox.getMessageCount()).isEqualTo(1);
    assertThat(inbox.getMessages().get(0).getFlags().contains(jakarta.mail.Flags.Flag.SEEN))
        .isFalse();
  }

  private com.icegreen.greenmail.user.GreenMailUser user() {
    return server.getManagers().getUserManager().getUserByEmail(AskingParts.FROM);
  }

  private String comingBack() {
    return DeliveryReportTest.WHOLE.replace(DeliveryReportTest.ID, onlyMail().messageId());
  }

  /** Puts a mail into the mailbox that mail comes back to. */
  private void deliver(String mail) throws MessagingException {
    user()
        .deliver(
            new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    // Received now by the machine's clock, while the program lives in 2009.
    parts.goTo(LocalDate.now(java.time.ZoneOffset.UTC).toString());
  }

  private List<Alarm> alarms() {
    return parts.cycle.read(
        () ->
            parts.alarms.all(parts.addresses.on(LocalDate.of(2009, 10, 12))).stream()
                .filter(a -> a.kind() != Alarm.Kind.TWO_ROUNDS_MISSED)
                .toList());
  }

  @Test
  void keepsNoAddressInWhatIsPrinted() {
    asked("health@wexmere.example");
    assertThat(onlyMail().toString()).doesNotContain("wexmere.example");
  }
}

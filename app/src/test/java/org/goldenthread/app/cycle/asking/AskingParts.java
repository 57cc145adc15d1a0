package org.goldenthread.app.cycle.asking;

import static org.goldenthread.app.home.ReadingFixture.aReading;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.database.CountedSql;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Addresses;
import org.goldenthread.app.people.Covers;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asking wired over one test database and one mail server on loopback, without a Spring context.
 */
final class AskingParts {
  static final String FROM = "rounds@plan.example.org";
  static final KeyedDigest DIGEST =
      (use, text) -> (use + text).hashCode() < 0 ? hex('a') : hex('b');

  private static int plans;

  final Cycle cycle;
  final TestDatabase database;
  final CountedSql counted;
  final Mailboxes mailboxes;
  final Outbox outbox;
  final SignedLinks links;
  final DueLists lists;
  final Alarms alarms;
  final Covers covers;
  final Addresses addresses;
  final Asking asking;
  final MailSettings settings;

  private static String hex(char digit) {
    return String.valueOf(digit).repeat(64);
  }

  AskingParts(TestDatabase database, MailSettings settings) {
    this.database = database;
    this.settings = settings;
    cycle = new Cycle(database);
    counted = new CountedSql(database);
    JdbcClient sql = counted.client();
    mailboxes = new Mailboxes(sql);
    outbox = new Outbox(sql, settings);
    links = new SignedLinks(sql);
    lists = new DueLists(sql, cycle.rounds, cycle.requests, new Parties(sql), Messages.load());
    alarms = new Alarms(sql, lists, outbox, cycle.days);
    covers = new Covers(sql);
    addresses = new Addresses(sql, new People(sql), new Matches(sql), mailboxes, covers);
    asking =
        new Asking(
            database.tenancy(),
            sql,
            cycle.rounds,
            cycle.wordings,
            lists,
            alarms,
            outbox,
            links,
            new LetterWriter(new Plans(sql), Messages.load(), settings, cycle.days),
            addresses,
            cycle.rooms.plans,
            new Roles(sql, cycle.changes),
            new Accounts(sql, cycle.clock),
            cycle.changes,
            cycle.days);
  }

  /** A mail server on loopback that keeps what it is sent. */
  static GreenMail mailServer() {
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    server.start();
    server.setUser(FROM, FROM, "secret");
    return server;
  }

  static MailSettings settings(int smtp, int imap) {
    return new MailSettings(
        "127.0.0.1",
        smtp,
        MailSettings.Security.NONE,
        null,
        null,
        FROM,
        "https://plan.example.org",
        new MailSettings.Imap(
            "127.0.0.1", imap, MailSettings.Security.NONE, FROM, "secret", "INBOX"));
  }

  Partnership partnership() {
    return cycle.rooms.partnership;
  }

  MailSending sending() {
    return new MailSending(
        database.tenancy(),
        new Partnerships(database.sql()),
        outbox,
        links,
        DIGEST,
        settings,
        cycle.days);
  }

  Bounces bounces() {
    return new Bounces(settings, database.tenancy(), outbox, cycle.days);
  }

  /** Forgets rounds and mail of other tests, as only the superuser can. */
  void clear() {
    var all = database.superuser();
    JdbcClient sql = JdbcClient.create(all);
    sql.sql("update cycle.round_version set state = 'locked' where state = 'open'").update();
    sql.sql("delete from cycle.mail").update();
    all.destroy();
  }

  /** An open round in which each of these leads has two items. */
  Round round(String... leads) {
    return cycle.opened(plan(leads), Cycle.july());
  }

  /** Slug of a plan in which each of these leads has two items. */
  String plan(String... leads) {
    int number = ++plans;
    ReadingFixture reading = aReading().titled("Children's plan " + number);
    int item = 0;
    for (String lead : leads) {
      for (String text : List.of("Reduce smoking in pregnancy", "More breastfeeding")) {
        String ref = "H%02d".formatted(++item);
        reading.commitment(ref, text, "Two advisers.", "Red").lead(ref, lead);
      }
    }
    cycle.rooms.load(reading.build());
    return "childrens-plan-" + number;
  }

  /** A post that somebody holds, and its mailbox; empty for none. */
  long post(String printed, String mailbox) {
    long post = cycle.postFor(printed, true);
    if (!mailbox.isEmpty()) {
      mailbox(post, mailbox);
    }
    return post;
  }

  void mailbox(long post, String email) {
    cycle.write(
        () -> {
          long change = cycle.changes.record(LocalDate.of(2009, 1, 1), Cycle.OFFICER, "Mailbox");
          long version = mailboxes.held(post).map(Mailboxes.Held::version).orElse(0L);
          return mailboxes.change(change, post, version, email);
        });
  }

  /** The morning of a day in London. */
  void goTo(String day) {
    Instant morning =
        LocalDate.parse(day)
            .atTime(7, 30)
            .atZone(org.goldenthread.app.audit.London.ZONE)
            .toInstant();
    cycle.clock.moveOn(java.time.Duration.between(cycle.clock.instant(), morning));
  }

  void ask() {
    asking.today(partnership());
  }

  List<Mail> mails() {
    return cycle.read(() -> outbox.newest(100));
  }

  List<String> recipients() {
    return mails().stream().map(Mail::recipient).sorted().toList();
  }
}

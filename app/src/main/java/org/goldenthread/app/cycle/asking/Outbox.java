package org.goldenthread.app.cycle.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of mail. Call inside a transaction tied to the partnership. */
@Component
class Outbox {
  private final JdbcClient jdbc;
  private final MailSettings settings;

  Outbox(JdbcClient jdbc, MailSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /**
   * What a mail asks for.
   *
   * @param party whose items
   * @param returned newest version of what came back to the party; null on other occasions
   */
  record Part(long round, long party, Step.Occasion occasion, @Nullable Long returned) {
    Part {
      if ((returned != null) != (occasion.step() == Step.RETURNED)) {
        throw new IllegalArgumentException(occasion + " of what came back: " + returned);
      }
    }

    Part(long round, long party, Step.Occasion occasion) {
      this(round, party, occasion, null);
    }
  }

  /**
   * Queues a mail, and lets go of what is still waiting from earlier days: a mail server that comes
   * back is not to bring three reminders at once.
   *
   * @return false when this person has had their mail of the day already; nothing is queued then
   */
  boolean queue(
      int partnership,
      Mail.Kind kind,
      String recipient,
      LocalDate day,
      MailText text,
      List<Part> parts,
      Instant now) {
    jdbc.sql(
            """
            delete from cycle.mail where recipient = :recipient and state = 'queued'
               and day < :day and kind <> 'new-link'
            """)
        .param("recipient", recipient)
        .param("day", day)
        .update();
    Optional<Long> mail =
        jdbc.sql(
                """
                insert into cycle.mail (kind, recipient, day, subject, body, next_try_at,
                    message_id, queued_at)
                values (:kind, :recipient, :day, :subject, :body, :now, :messageId, :now)
                on conflict do nothing returning id
                """)
            .param("kind", kind.word())
            .param("recipient", recipient)
            .param("day", day)
            .param("subject", text.subject())
            .param("body", text.body().text())
            .param("now", at(now))
            .param("messageId", MessageIds.make(partnership, UUID.randomUUID(), settings.domain()))
            .query(Long.class)
            .optional();
    mail.ifPresent(id -> parts.forEach(part -> add(id, part)));
    return mail.isPresent();
  }

  private void add(long mail, Part part) {
    jdbc.sql(
            """
            insert into cycle.mail_part (mail, round, party, step, for_day, returned)
            values (:mail, :round, :party, :step, :day, :returned)
            """)
        .param("returned", part.returned())
        .param("mail", mail)
        .param("round", part.round())
        .param("party", part.party())
        .param("step", part.occasion().step().word())
        .param("day", part.occasion().day())
        .update();
  }

  /** Whether a party was written to on an occasion. */
  boolean has(Part part) {
    return jdbc.sql(
            """
            select exists (select 1 from cycle.mail_part where round = :round and party = :party
              and step = :step and for_day = :day
              and returned is not distinct from cast(:returned as bigint))
            """)
        .param("returned", part.returned())
        .param("round", part.round())
        .param("party", part.party())
        .param("step", part.occasion().step().word())
        .param("day", part.occasion().day())
        .query(Boolean.class)
        .single();
  }

  /** How many mails with a new link a party got for a round since a moment. */
  int newLinksSince(long round, long party, Instant since) {
    return jdbc.sql(
            """
            select count(*) from cycle.mail m join cycle.mail_part p on p.mail = m.id
             where m.kind = 'new-link' and p.round = :round and p.party = :party
               and m.queued_at > :since
            """)
        .param("round", round)
        .param("party", party)
        .param("since", at(since))
        .query(Integer.class)
        .single();
  }

  /** One mail that is to be sent now, held by this transaction; another node takes another. */
  Optional<Mail> claim(Instant now) {
    return jdbc.sql(
            """
            select * from cycle.mail where state = 'queued' and next_try_at <= :now
             order by next_try_at, id limit 1 for update skip locked
            """)
        .param("now", at(now))
        .query(Outbox::mail)
        .optional();
  }

  void sent(Mail mail, Instant now) {
    jdbc.sql(
            """
            update cycle.mail set state = 'sent', attempts = attempts + 1, sent_at = :now,
                   last_problem = null
             where id = :id
            """)
        .param("id", mail.id())
        .param("now", at(now))
        .update();
  }

  void tryAgain(Mail mail, Instant when, String problem) {
    failed(mail, Mail.State.QUEUED, when, problem);
  }

  void giveUp(Mail mail, String problem) {
    failed(mail, Mail.State.FAILED, mail.nextTryAt(), problem);
  }

  private void failed(Mail mail, Mail.State state, Instant when, String problem) {
    jdbc.sql(
            """
            update cycle.mail set state = :state, attempts = attempts + 1, next_try_at = :when,
                   last_problem = :problem
             where id = :id
            """)
        .param("id", mail.id())
        .param("state", state.word())
        .param("when", at(when))
        .param("problem", problem.substring(0, Math.min(problem.length(), 500)))
        .update();
  }

  /** Tries what waits or failed again, now. */
  int tryAllNow(Instant now) {
    return jdbc.sql(
            """
            update cycle.mail set state = 'queued', next_try_at = :now
             where state in ('queued', 'failed')
            """)
        .param("now", at(now))
        .update();
  }

  /**
   * A mail that was sent came back.
   *
   * @return false when no such mail was sent, or it is known already
   */
  boolean bounced(String messageId, String problem) {
    return jdbc.sql(
                """
                update cycle.mail set state = 'bounced', last_problem = :problem
                 where message_id = :messageId and state = 'sent'
                """)
            .param("messageId", messageId)
            .param("problem", problem.substring(0, Math.min(problem.length(), 500)))
            .update()
        == 1;
  }

  /** The newest mails. */
  List<Mail> newest(int most) {
    return jdbc.sql("select * from cycle.mail order by id desc limit :most")
        .param("most", most)
        .query(Outbox::mail)
        .list();
  }

  /** Addresses whose newest mail came back or was refused, each with what was said. */
  List<Refused> refused() {
    return jdbc.sql(
            """
            select recipient, last_problem from (
              select distinct on (recipient) recipient, state, last_problem from cycle.mail
               where state <> 'queued' order by recipient, id desc) newest
             where state in ('bounced', 'failed')
            """)
        .query(Refused.class)
        .list();
  }

  /** An address nothing reaches. */
  record Refused(String recipient, @Nullable String lastProblem) {}

  /** Lets go of what was written long ago: it holds addresses. */
  void forgetBefore(LocalDate day) {
    jdbc.sql("delete from cycle.mail where day < :day").param("day", day).update();
  }

  static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Mail mail(ResultSet rs, int n) throws SQLException {
    OffsetDateTime sentAt = rs.getObject("sent_at", OffsetDateTime.class);
    return new Mail(
        rs.getLong("id"),
        Mail.Kind.of(rs.getString("kind")),
        rs.getString("recipient"),
        rs.getObject("day", LocalDate.class),
        rs.getString("subject"),
        new MailBody(rs.getString("body")),
        Mail.State.of(rs.getString("state")),
        rs.getInt("attempts"),
        rs.getObject("next_try_at", OffsetDateTime.class).toInstant(),
        rs.getString("message_id"),
        rs.getString("last_problem"),
        sentAt == null ? null : sentAt.toInstant());
  }
}

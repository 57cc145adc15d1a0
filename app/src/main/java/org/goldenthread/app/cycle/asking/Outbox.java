package org.goldenthread.app.cycle.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

  /** A mail whose words are found. */
  record Written(String recipient, MailText text, List<Part> parts) {
    Written {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Queues mails, however many in three statements, and lets go of what is still waiting from
   * earlier days: a mail server that comes back is not to bring three reminders at once.
   *
   * @param mails to one address each
   * @return to whom one was queued: who has had their mail of the day already gets none
   */
  Set<String> queue(
      int partnership, Mail.Kind kind, LocalDate day, List<Written> mails, Instant now) {
    String[] recipients = texts(mails, Written::recipient);
    jdbc.sql(
            """
            delete from cycle.mail where recipient = any(:recipients) and state = 'queued'
               and day < :day and kind <> 'new-link'
            """)
        .param("recipients", recipients)
        .param("day", day)
        .update();
    Map<String, Long> queued = new HashMap<>();
    jdbc.sql(
            """
            insert into cycle.mail (kind, recipient, day, subject, body, next_try_at, message_id,
                queued_at)
            select :kind, recipient, :day, subject, body, :now, message_id, :now
              from unnest(:recipients::text[], :subjects::text[], :bodies::text[],
                  :messageIds::text[])
                with ordinality as w (recipient, subject, body, message_id, place)
             order by place
            on conflict do nothing returning recipient, id
            """)
        .param("kind", kind.word())
        .param("day", day)
        .param("now", at(now))
        .param("recipients", recipients)
        .param("subjects", texts(mails, m -> m.text().subject()))
        .param("bodies", texts(mails, m -> m.text().body().text()))
        .param(
            "messageIds",
            texts(mails, m -> MessageIds.make(partnership, UUID.randomUUID(), settings.domain())))
        .query(
            rs -> {
              queued.put(rs.getString("recipient"), rs.getLong("id"));
            });
    add(queued, mails);
    return queued.keySet();
  }

  private void add(Map<String, Long> queued, List<Written> mails) {
    var ids = new ArrayList<Long>();
    var parts = new ArrayList<Part>();
    for (Written mail : mails) {
      Long id = queued.get(mail.recipient());
      if (id != null) {
        mail.parts().forEach(part -> ids.add(id));
        parts.addAll(mail.parts());
      }
    }
    jdbc.sql(
            """
            insert into cycle.mail_part (mail, round, party, step, for_day, returned)
            select mail, round, party, step, for_day::date, returned
              from unnest(:mails::bigint[], :rounds::bigint[], :parties::bigint[], :steps::text[],
                :days::text[], :returned::bigint[])
                as p (mail, round, party, step, for_day, returned)
            """)
        .param("mails", ids.toArray(Long[]::new))
        .param("rounds", parts.stream().map(Part::round).toArray(Long[]::new))
        .param("parties", parts.stream().map(Part::party).toArray(Long[]::new))
        .param("steps", texts(parts, p -> p.occasion().step().word()))
        .param("days", texts(parts, p -> p.occasion().day().toString()))
        .param("returned", parts.stream().map(Part::returned).toArray(Long[]::new))
        .update();
  }

  private static <T> String[] texts(List<T> all, Function<T, String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }

  /** On which occasions parties were written to about open rounds. */
  Set<Part> told() {
    return jdbc.sql(
            """
            select p.round, p.party, p.step, p.for_day, p.returned from cycle.mail_part p
              join cycle.round_version o on o.round = p.round and o.ended_by is null
             where o.state = 'open'
            """)
        .query(
            (rs, n) ->
                new Part(
                    rs.getLong("round"),
                    rs.getLong("party"),
                    new Step.Occasion(
                        Step.of(rs.getString("step")), rs.getObject("for_day", LocalDate.class)),
                    rs.getObject("returned", Long.class)))
        .set();
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

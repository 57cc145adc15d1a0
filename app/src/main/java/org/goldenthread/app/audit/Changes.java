package org.goldenthread.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.goldenthread.app.audit.internal.ChangeFacts;
import org.goldenthread.app.audit.internal.Witness;
import org.goldenthread.app.database.ProgramKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the change record, in the caller's transaction and for the caller's partnership. */
@Component
public class Changes {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Witness witness;

  public Changes(JdbcClient jdbc, ApplicationEventPublisher events, Witness witness) {
    this.jdbc = jdbc;
    this.events = events;
    this.witness = witness;
  }

  /** The change record for a command that runs without the rest of the program. */
  public static Changes of(JdbcClient jdbc, ApplicationEventPublisher events, ProgramKeys keys) {
    return new Changes(jdbc, events, Evidence.witness(keys));
  }

  /**
   * Records that something changes, before it does, and publishes {@link ChangeRecorded}.
   *
   * @param knownOn from when the content counts as known; for a document its own date
   * @param by who makes it
   * @param reason why, in a sentence for the reader of the history
   * @return the change's id, which every row it makes or ends points to
   * @throws IllegalStateException outside of any partnership
   */
  public long record(LocalDate knownOn, Author by, String reason) {
    ChangeFacts facts = facts(knownOn, by, reason);
    jdbc.sql(
            """
            insert into audit.change
                (id, known_on, entered_at, made_by, account, reason, witness)
            values (:id, :knownOn, :enteredAt, :post, :account, :reason, :witness)
            """)
        .param("id", facts.id())
        .param("knownOn", knownOn)
        .param("enteredAt", OffsetDateTime.ofInstant(facts.enteredAt(), ZoneOffset.UTC))
        .param("post", by.post())
        .param("account", by.account())
        .param("reason", reason)
        .param("witness", witness.of(facts))
        .update();
    events.publishEvent(new ChangeRecorded(facts.partnership(), facts.id()));
    return facts.id();
  }

  // The witness covers what the database would else fill in by itself, so it is asked for first.
  private ChangeFacts facts(LocalDate knownOn, Author by, String reason) {
    return jdbc.sql(
            """
            select nextval('audit.change_id_seq'), clock_timestamp(),
                   nullif(current_setting('gt.partnership', true), '')::int
            """)
        .query((rs, n) -> facts(rs, knownOn, by, reason))
        .single();
  }

  private static ChangeFacts facts(ResultSet rs, LocalDate knownOn, Author by, String reason)
      throws SQLException {
    int partnership = rs.getInt(3);
    if (rs.wasNull()) {
      throw new IllegalStateException("a change outside of any partnership: " + reason);
    }
    return new ChangeFacts(
        rs.getLong(1),
        partnership,
        knownOn,
        rs.getObject(2, OffsetDateTime.class).toInstant(),
        by.post(),
        by.account(),
        reason);
  }
}

package org.goldenthread.app.audit;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the change record, in the caller's transaction and for the caller's partnership. */
@Component
public class Changes {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  public Changes(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * Records that something changes, before it does, and publishes {@link ChangeRecorded}.
   *
   * @param knownOn from when the content counts as known; for a document its own date
   * @param by who makes it
   * @param reason why, in a sentence for the reader of the history
   * @return the change's id, which every row it makes or ends points to
   */
  public long record(LocalDate knownOn, Author by, String reason) {
    ChangeRecorded recorded =
        jdbc.sql(
                """
                insert into audit.change (known_on, made_by, account, reason)
                values (:knownOn, :post, :account, :reason)
                returning partnership, id as change
                """)
            .param("knownOn", knownOn)
            .param("post", by.post())
            .param("account", by.account())
            .param("reason", reason)
            .query(ChangeRecorded.class)
            .single();
    events.publishEvent(recorded);
    return recorded.change();
  }
}

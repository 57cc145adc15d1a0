package org.goldenthread.app.audit;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the change record, in the caller's transaction and for the caller's partnership. */
@Component
public class Changes {
  private final JdbcClient jdbc;

  public Changes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Records that something changes, before it does.
   *
   * @param knownOn from when the content counts as known; for a document its own date
   * @param madeBy who: a post, a person, or what acted for them
   * @param reason why, in a sentence for the reader of the history
   * @return the change's id, which every row it makes or ends points to
   */
  public long record(LocalDate knownOn, String madeBy, String reason) {
    return jdbc.sql(
            """
            insert into audit.change (known_on, made_by, reason)
            values (:knownOn, :madeBy, :reason) returning id
            """)
        .param("knownOn", knownOn)
        .param("madeBy", madeBy)
        .param("reason", reason)
        .query(Long.class)
        .single();
  }
}

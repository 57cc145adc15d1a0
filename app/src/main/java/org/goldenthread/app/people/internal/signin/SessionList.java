package org.goldenthread.app.people.internal.signin;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of an account, on whatever node they began. Ending one is deleting it. */
@Component
public class SessionList {
  private final JdbcClient jdbc;

  SessionList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A session.
   *
   * @param key names it without being of use as a cookie
   * @param here whether it is the asking one
   */
  public record Entry(String key, Instant began, Instant lastUsed, boolean here) {}

  /** Last used first. */
  public List<Entry> of(long account, String hereId) {
    return jdbc.sql(
            """
            select primary_id, creation_time, last_access_time, session_id = :here as here
              from people.session where principal_name = :account
             order by last_access_time desc, primary_id
            """)
        .param("account", Long.toString(account))
        .param("here", hereId)
        .query(
            (rs, row) ->
                new Entry(
                    rs.getString("primary_id"),
                    Instant.ofEpochMilli(rs.getLong("creation_time")),
                    Instant.ofEpochMilli(rs.getLong("last_access_time")),
                    rs.getBoolean("here")))
        .list();
  }

  /** Ends one session of the account; that of another is not touched. */
  public void end(long account, String key) {
    jdbc.sql("delete from people.session where principal_name = :account and primary_id = :key")
        .param("account", Long.toString(account))
        .param("key", key)
        .update();
  }

  public void endAll(long account) {
    jdbc.sql("delete from people.session where principal_name = :account")
        .param("account", Long.toString(account))
        .update();
  }

  public void endOthers(long account, String hereId) {
    jdbc.sql(
            """
            delete from people.session where principal_name = :account and session_id <> :here
            """)
        .param("account", Long.toString(account))
        .param("here", hereId)
        .update();
  }
}

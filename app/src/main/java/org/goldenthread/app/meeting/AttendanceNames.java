package org.goldenthread.app.meeting;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names of persons in lists of those present. They stand outside the evidence chain, so that they
 * can be removed; that somebody was there stays. Call inside a transaction for the partnership.
 */
@Component
public class AttendanceNames {
  private final JdbcClient jdbc;

  public AttendanceNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The name as printed of somebody at a meeting; empty when it was removed or never there. */
  public Optional<String> find(Meeting meeting, String attendance) {
    return attendance.matches("[0-9]{1,18}")
        ? jdbc.sql(
                """
                select n.person from meeting.attendance_name n
                  join meeting.attendance a on a.id = n.attendance
                 where a.id = :id and a.meeting = :meeting and n.person is not null
                """)
            .param("id", Long.parseLong(attendance))
            .param("meeting", meeting.id())
            .query(String.class)
            .optional()
        : Optional.empty();
  }

  /** Removes a name from every meeting that prints it so. */
  public void remove(String person) {
    jdbc.sql(
            """
            update meeting.attendance_name set salt = null, person = null, printed = null
             where lower(person) = lower(:person)
            """)
        .param("person", person)
        .update();
  }
}

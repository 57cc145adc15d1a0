package org.goldenthread.app.meeting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of meetings: which papers of them came and went. What papers say is not in it. */
@Component
class MeetingHistory implements HistorySource {
  private static final String NAME =
      "concat_ws(', ', coalesce(%s.board, 'Meeting'), to_char(m.held_on, 'FMDD FMMonth YYYY'))";

  private final JdbcClient jdbc;

  MeetingHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(
        VersionTable.appended("meeting", "meeting.paper")
            .ended()
            .field("paper", "replace(v.kind, 'future', 'announced')")
            .field("board", "v.board")
            .field("held-on", "v.date_printed")
            .field("venue", "v.venue")
            .named(
                "(select "
                    + NAME.formatted("v")
                    + " from meeting.meeting m where m.id = v.meeting)",
                "(select '/meetings/' || m.number from meeting.meeting m where m.id = v.meeting)")
            .about("meeting", "v.meeting = :thing")
            .about("document", "v.document = :thing"));
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    String number = address.getOrDefault("meeting", "");
    if (!kind.equals("meeting") || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select 'meeting' as kind, m.id, %s as name, '/meetings/' || m.number as path
              from meeting.meeting m
              join meeting.paper p on p.meeting = m.id
              join audit.change made on made.id = p.made_by
             where m.number = :number and made.known_on <= :knownBy
             order by p.id limit 1
            """
                .formatted(NAME.formatted("p")))
        .param("number", Integer.parseInt(number))
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }
}

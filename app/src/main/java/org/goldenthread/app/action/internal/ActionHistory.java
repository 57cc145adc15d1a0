package org.goldenthread.app.action.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of actions; what is agreed about an item or a measure is in theirs, too. */
@Component
class ActionHistory implements HistorySource {
  private static final String NAME =
      VersionTable.latest("x.body", "action.action_version", "x.action = v.action");
  private static final String PATH =
      "(select '/actions/' || a.number from action.action a where a.id = v.action)";
  private static final String ABOUT =
      "v.action in (select a.id from action.action a where a.%s = :thing)";
  private static final String OWNER =
      VersionTable.latest("x.name", "people.party_version", "x.party = v.owner");

  private final JdbcClient jdbc;

  ActionHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(
        ofAction(
            VersionTable.replaced("action", "action.action_version", "action")
                .field("text", "v.body")
                .field("owner", OWNER)
                .field("due", "to_char(v.due_on, 'FMDD FMMonth YYYY')")
                .field("state", "v.state")
                .field("reason", "v.reason")),
        ofAction(
            VersionTable.appended("action-report", "action.progress").field("update", "v.body")));
  }

  private static VersionTable ofAction(VersionTable table) {
    return table
        .named(NAME, PATH)
        .about("action", "v.action = :thing")
        .about("item", ABOUT.formatted("item"))
        .about("measure", ABOUT.formatted("measure"));
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    String number = address.getOrDefault("action", "");
    if (!kind.equals("action") || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select 'action' as kind, a.id, v.body as name, '/actions/' || a.number as path
              from action.action a join action.action_version v on v.action = a.id
            """
                + KnownBy.KNOWN
                + " where a.number = :number and "
                + KnownBy.VALID)
        .param("number", Integer.parseInt(number))
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }
}

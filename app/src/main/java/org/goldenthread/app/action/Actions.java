package org.goldenthread.app.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Report;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.Action.Values;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actions as known by a day. Call inside a transaction tied to a partnership. */
@Component
public class Actions {
  private static final String SELECT =
      """
      select a.id, a.number, a.source, a.source_id, a.item, a.measure, v.id as version, v.body,
             v.owner, v.due_on, v.state, v.reason, made.known_on as said_on,
             (select c.known_on from audit.change c where c.id = a.made_by) as agreed_on
        from action.action_version v join action.action a on a.id = v.action
      """
          + KnownBy.KNOWN
          + " where "
          + KnownBy.VALID;
  private static final String BY_DATE = " order by v.due_on, a.number";

  private final JdbcClient jdbc;

  public Actions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every action, by due date. */
  public List<Action> all(KnownBy knownBy) {
    return jdbc.sql(SELECT + BY_DATE)
        .param("knownBy", knownBy.date())
        .query(Actions::action)
        .list();
  }

  /** The action of a number, as it stands in its address. */
  public Optional<Action> find(String number, KnownBy knownBy) {
    return number.matches("[0-9]{1,9}")
        ? jdbc.sql(SELECT + " and a.number = :number")
            .param("knownBy", knownBy.date())
            .param("number", Integer.parseInt(number))
            .query(Actions::action)
            .optional()
        : Optional.empty();
  }

  /** Actions that were agreed in a source, by due date. */
  public List<Action> from(Source source, long id, KnownBy knownBy) {
    return jdbc.sql(SELECT + " and a.source = :source and a.source_id = :id" + BY_DATE)
        .param("knownBy", knownBy.date())
        .param("source", source.word())
        .param("id", id)
        .query(Actions::action)
        .list();
  }

  /** Actions about any of these items or measures, wherever they were agreed, by due date. */
  public List<Action> about(Collection<Long> items, Collection<Long> measures, KnownBy knownBy) {
    return jdbc.sql(SELECT + " and (a.item = any(:items) or a.measure = any(:measures))" + BY_DATE)
        .param("knownBy", knownBy.date())
        .param("items", items.toArray(Long[]::new))
        .param("measures", measures.toArray(Long[]::new))
        .query(Actions::action)
        .list();
  }

  /** Open actions of these owners, by due date. */
  public List<Action> openOf(Collection<Long> owners, KnownBy knownBy) {
    return jdbc.sql(SELECT + " and v.state = 'open' and v.owner = any(:owners)" + BY_DATE)
        .param("knownBy", knownBy.date())
        .param("owners", owners.toArray(Long[]::new))
        .query(Actions::action)
        .list();
  }

  /**
   * What a version of an action says, be it the latest or not, and who said so when.
   *
   * @param by the post
   */
  public record Made(Values values, String by, Instant at) {}

  /** A version of an action; empty when it never had that one. */
  public Optional<Made> made(Action action, long version) {
    return jdbc.sql(
            """
            select v.body, v.owner, v.due_on, c.made_by, c.entered_at
              from action.action_version v join audit.change c on c.id = v.made_by
             where v.action = :action and v.id = :version
            """)
        .param("action", action.id())
        .param("version", version)
        .query(
            (rs, n) ->
                new Made(
                    values(rs),
                    rs.getString("made_by"),
                    rs.getObject("entered_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private static Values values(ResultSet rs) throws SQLException {
    return new Values(
        rs.getString("body"), rs.getLong("owner"), rs.getObject("due_on", LocalDate.class));
  }

  /** What was reported about these actions, the latest first, by the action's id. */
  public Map<Long, List<Report>> reports(Collection<Long> actions, KnownBy knownBy) {
    return jdbc
        .sql(
            """
            select p.action, p.body as text, c.known_on as "on", c.made_by as by
              from action.progress p
              join audit.change c on c.id = p.made_by and c.known_on <= :knownBy
             where p.action = any(:actions) order by c.known_on desc, p.id desc
            """)
        .param("knownBy", knownBy.date())
        .param("actions", actions.toArray(Long[]::new))
        .query(Report.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Report::action));
  }

  private static Action action(ResultSet rs, int row) throws SQLException {
    return new Action(
        rs.getLong("id"),
        rs.getInt("number"),
        rs.getLong("version"),
        new Origin(
            Source.of(rs.getString("source")),
            rs.getLong("source_id"),
            rs.getObject("item", Long.class),
            rs.getObject("measure", Long.class)),
        rs.getObject("agreed_on", LocalDate.class),
        rs.getObject("said_on", LocalDate.class),
        values(rs),
        ActionState.of(rs.getString("state")),
        rs.getString("reason"));
  }
}

package org.goldenthread.app.action;

import java.time.Clock;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Values;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.measure.EditDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes actions: each act is one change, known from today in London. Call inside a write of the
 * partnership.
 */
@Component
public class ActionEdits {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;

  public ActionEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
  }

  /** Adds an action and returns its number. Two who add at once wait for each other. */
  public int add(Origin origin, Values values, Author by, String reason) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('action.action'))").query().singleRow();
    long change = record(by, reason);
    Added added =
        jdbc.sql(
                """
                insert into action.action (number, source, source_id, item, measure, made_by)
                values ((select coalesce(max(number), 0) + 1 from action.action),
                        :source, :id, :item, :measure, :change)
                returning id, number
                """)
            .param("source", origin.source().word())
            .param("id", origin.id())
            .param("item", origin.item())
            .param("measure", origin.measure())
            .param("change", change)
            .query(Added.class)
            .single();
    insert(added.id(), values, ActionState.OPEN, null, change);
    return added.number();
  }

  private record Added(long id, int number) {}

  /**
   * Changes text, owner or due date of an open action.
   *
   * @return false when somebody changed it since it was read
   */
  public boolean change(Action action, Values values, Author by, String reason) {
    if (action.state() != ActionState.OPEN) {
      throw new IllegalArgumentException("action must be open, is " + action.state());
    }
    if (!stands(action)) {
      return false;
    }
    replace(action, values, ActionState.OPEN, null, record(by, reason));
    return true;
  }

  /**
   * Moves an action as the table of moves allows.
   *
   * @param words what was done, or why; for opening it again they are kept as a report
   * @return false when somebody changed it since it was read
   */
  public boolean move(
      Action action, ActionState.Move move, String words, Author by, String reason) {
    if (!move.isAllowedFrom(action.state())) {
      throw new IllegalArgumentException("no " + move + " from " + action.state());
    }
    if (!stands(action)) {
      return false;
    }
    long change = record(by, reason);
    boolean open = move.to() == ActionState.OPEN;
    replace(action, action.values(), move.to(), open ? null : words, change);
    if (open) {
      append(action, words, change);
    }
    return true;
  }

  /** Appends a report about an action. */
  public void report(Action action, String words, Author by, String reason) {
    append(action, words, record(by, reason));
  }

  private long record(Author by, String reason) {
    return changes.record(EditDay.today(clock), by, reason);
  }

  /** Whether the version is still the latest; nobody else ends it before this is done. */
  private boolean stands(Action action) {
    return jdbc.sql(
            """
            select id from action.action_version
             where id = :version and ended_by is null for update
            """)
        .param("version", action.version())
        .query(Long.class)
        .optional()
        .isPresent();
  }

  private void replace(
      Action action, Values values, ActionState state, @Nullable String reason, long change) {
    jdbc.sql("update action.action_version set ended_by = :change where id = :version")
        .param("change", change)
        .param("version", action.version())
        .update();
    insert(action.id(), values, state, reason, change);
  }

  private void insert(
      long action, Values values, ActionState state, @Nullable String reason, long change) {
    jdbc.sql(
            """
            insert into action.action_version
                (action, body, owner, due_on, state, reason, made_by)
            values (:action, :body, :owner, :dueOn, :state, :reason, :change)
            """)
        .param("action", action)
        .param("body", values.text())
        .param("owner", values.owner())
        .param("dueOn", values.dueOn())
        .param("state", state.word())
        .param("reason", reason)
        .param("change", change)
        .update();
  }

  private void append(Action action, String words, long change) {
    jdbc.sql("insert into action.progress (action, body, made_by) values (:action, :body, :change)")
        .param("action", action.id())
        .param("body", words)
        .param("change", change)
        .update();
  }
}

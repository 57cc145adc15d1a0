package org.goldenthread.app.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests, and moves one. Call inside a transaction tied to the partnership. */
// The bare name is taken by the request handling of signing in.
@Component("cycleRequests")
public class Requests {
  private static final String CURRENT =
      """
      select r.id, r.round, r.item, v.id as version, v.asked, v.state, v.locked_from, v.note,
             v.due_on
        from cycle.request r
        join cycle.request_version v on v.request = r.id and v.ended_by is null
      """;
  private static final String APPEND =
      """
      insert into cycle.request_version (request, asked, state, locked_from, note, due_on, made_by)
      """;

  private final JdbcClient jdbc;

  public Requests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every request of a round, in the order they were made: the plan's own. */
  public List<Request> ofRound(long round) {
    return jdbc.sql(CURRENT + " where r.round = :round order by r.id")
        .param("round", round)
        .query(Requests::request)
        .list();
  }

  public Optional<Request> find(long round, long item) {
    return jdbc.sql(CURRENT + " where r.round = :round and r.item = :item")
        .param("round", round)
        .param("item", item)
        .query(Requests::request)
        .optional();
  }

  /** What one round asks of these parties, in the plan's order. */
  public List<Request> askedOf(long round, Collection<Long> parties) {
    return jdbc.sql(CURRENT + " where r.round = :round and v.asked = any(:parties) order by r.id")
        .param("round", round)
        .param("parties", parties.toArray(Long[]::new))
        .query(Requests::request)
        .list();
  }

  /** What every open round asks of these parties, the one that is due first first. */
  public List<Request> askedOf(Collection<Long> parties) {
    return jdbc.sql(
            CURRENT
                + """
                  join cycle.round_version o on o.round = r.round and o.ended_by is null
                 where o.state = 'open' and v.asked = any(:parties)
                 order by v.due_on, r.round, r.id
                """)
        .param("parties", parties.toArray(Long[]::new))
        .query(Requests::request)
        .list();
  }

  /**
   * Moves a request as a line of {@link RequestMoves} says.
   *
   * @param note what is said about it; null keeps nothing
   * @return false when somebody else moved it since it was read, and nothing was done
   */
  public boolean move(long change, Request seen, RequestMoves.Line line, @Nullable String note) {
    if (line.from() != seen.state()) {
      throw new IllegalArgumentException(line.move() + " from " + seen.state());
    }
    RequestState to = line.to() == null ? seen.lockedFrom() : line.to();
    RequestState lockedFrom = to == RequestState.LOCKED ? seen.state() : null;
    return replace(
        change,
        new Request(
            seen.id(),
            seen.round(),
            seen.item(),
            seen.version(),
            seen.asked(),
            java.util.Objects.requireNonNull(to),
            lockedFrom,
            note,
            seen.dueOn()));
  }

  /**
   * Asks another party, or the same with another last day.
   *
   * @return false when somebody else moved it since it was read, and nothing was done
   */
  public boolean ask(
      long change, Request seen, @Nullable Long party, LocalDate dueOn, @Nullable String note) {
    return replace(
        change,
        new Request(
            seen.id(),
            seen.round(),
            seen.item(),
            seen.version(),
            party,
            seen.state(),
            seen.lockedFrom(),
            note,
            dueOn));
  }

  /**
   * Keeps others from opening, locking or unlocking the round until the transaction ends.
   *
   * @return false when somebody moved the request since it was read
   */
  boolean hold(Request seen) {
    hold(seen.round());
    return jdbc.sql(
            "select exists (select from cycle.request_version where id = :id and ended_by is null)")
        .param("id", seen.version())
        .query(Boolean.class)
        .single();
  }

  /**
   * Waits while somebody opens, locks or unlocks the round, and keeps others from it until the
   * transaction ends. Else a request that is moved while its round is locked would stand in a
   * version the locking does not see: it would be left open, and out of the frozen report.
   */
  private void hold(long round) {
    jdbc.sql(
            """
            select id from cycle.round_version where round = :round and ended_by is null for share
            """)
        .param("round", round)
        .query(Long.class)
        .list();
  }

  private boolean replace(long change, Request next) {
    hold(next.round());
    int ended =
        jdbc.sql(
                """
                update cycle.request_version set ended_by = :change
                 where id = :version and ended_by is null
                """)
            .param("change", change)
            .param("version", next.version())
            .update();
    if (ended == 0) {
      return false;
    }
    RequestState from = next.lockedFrom();
    jdbc.sql(APPEND + " values (:request, :asked, :state, :lockedFrom, :note, :dueOn, :change)")
        .param("request", next.id())
        .param("asked", next.asked())
        .param("state", next.state().word())
        .param("lockedFrom", from == null ? null : from.word())
        .param("note", next.note())
        .param("dueOn", next.dueOn())
        .param("change", change)
        .update();
    return true;
  }

  /** Locks every request of a round that is not locked. */
  void lockAll(long change, long round) {
    replaceAll(change, round, "v.state <> 'locked'", "asked, 'locked', state, note", null);
  }

  /** Puts every locked request of a round back to where it stood. */
  void unlockAll(long change, long round, String reason) {
    replaceAll(change, round, "v.state = 'locked'", "asked, locked_from, null, :note", reason);
  }

  private void replaceAll(
      long change, long round, String which, String what, @Nullable String note) {
    JdbcClient.StatementSpec replaced =
        jdbc.sql(
            "with ended as (update cycle.request_version v set ended_by = :change"
                + " from cycle.request r where r.id = v.request and r.round = :round"
                + " and v.ended_by is null and "
                + which
                + " returning v.request, v.asked, v.state, v.locked_from, v.note, v.due_on) "
                + APPEND
                + " select request, "
                + what
                + ", due_on, :change from ended order by request");
    replaced.param("change", change).param("round", round).param("note", note).update();
  }

  private static Request request(ResultSet rs, int n) throws SQLException {
    String lockedFrom = rs.getString("locked_from");
    return new Request(
        rs.getLong("id"),
        rs.getLong("round"),
        rs.getLong("item"),
        rs.getLong("version"),
        rs.getObject("asked", Long.class),
        RequestState.of(rs.getString("state")),
        lockedFrom == null ? null : RequestState.of(lockedFrom),
        rs.getString("note"),
        rs.getObject("due_on", LocalDate.class));
  }
}

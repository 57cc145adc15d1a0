package org.goldenthread.app.cycle.exceptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of exceptions a partnership states. Call inside a transaction for a partnership. */
@Component
public class StatedExceptionRules {
  private static final String VERSIONS =
      """
      select v.id, v.body, made.known_on, made.made_by as author, made.reason,
             ended.known_on as until
        from cycle.exception_rule v
      """;

  private final JdbcClient jdbc;
  private final Changes changes;
  private final Days days;

  public StatedExceptionRules(JdbcClient jdbc, Changes changes, Days days) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.days = days;
  }

  /**
   * Rules that were once stated.
   *
   * @param id of their row; a form carries it, so that two people notice each other
   * @param until null while they hold
   */
  public record Version(
      long id,
      ExceptionRules rules,
      LocalDate from,
      String by,
      String reason,
      @Nullable LocalDate until) {}

  /** How a wish to state rules ended. */
  public enum Outcome {
    STATED,
    /** They say what holds already. */
    NOTHING_CHANGED,
    /** Somebody else stated others since the form was opened. */
    OVERTAKEN
  }

  /** The rules that hold by then. */
  public ExceptionRules holding(KnownBy knownBy) {
    return jdbc.sql(VERSIONS + KnownBy.KNOWN + " where " + KnownBy.VALID)
        .param("knownBy", knownBy.date())
        .query(StatedExceptionRules::row)
        .optional()
        .map(Version::rules)
        .orElse(ExceptionRules.STANDARD);
  }

  /** All that were ever stated, the latest first. */
  public List<Version> versions() {
    return jdbc.sql(
            VERSIONS
                + """
                   join audit.change made on made.id = v.made_by
                   left join audit.change ended on ended.id = v.ended_by
                  order by v.id desc
                  """)
        .query(StatedExceptionRules::row)
        .list();
  }

  /**
   * States rules, which hold from today.
   *
   * @param opened id of those the form was opened on; 0 when none were stated
   */
  public Outcome state(ExceptionRules rules, long opened, Author by, String reason) {
    Turn.take(jdbc);
    Optional<Version> current = versions().stream().filter(v -> v.until() == null).findFirst();
    if (current.map(Version::id).orElse(0L) != opened) {
      return Outcome.OVERTAKEN;
    }
    if (rules.equals(current.map(Version::rules).orElse(ExceptionRules.STANDARD))) {
      return Outcome.NOTHING_CHANGED;
    }
    long change = changes.record(days.today(), by, reason);
    jdbc.sql("update cycle.exception_rule set ended_by = :change where id = :id")
        .param("change", change)
        .param("id", opened)
        .update();
    jdbc.sql("insert into cycle.exception_rule (body, made_by) values (:body, :change)")
        .param("body", rules.text())
        .param("change", change)
        .update();
    return Outcome.STATED;
  }

  private static Version row(ResultSet rs, int n) throws SQLException {
    return new Version(
        rs.getLong("id"),
        ExceptionRules.read(rs.getString("body")),
        rs.getObject("known_on", LocalDate.class),
        rs.getString("author"),
        rs.getString("reason"),
        rs.getObject("until", LocalDate.class));
  }
}

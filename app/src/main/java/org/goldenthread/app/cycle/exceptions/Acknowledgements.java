package org.goldenthread.app.cycle.exceptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about exceptions. Call inside a transaction for a partnership. */
@Component
public class Acknowledgements {
  /** For how many months at most something is said. */
  public static final int MONTHS = 12;

  private final JdbcClient jdbc;
  private final Changes changes;
  private final Days days;

  public Acknowledgements(JdbcClient jdbc, Changes changes, Days days) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.days = days;
  }

  /** All that were known by then and hold on that day, in the order in which they were said. */
  List<Acknowledgement> holding(KnownBy knownBy, LocalDate day) {
    return jdbc.sql(
            "select v.*, made.known_on, made.made_by as said_by from cycle.acknowledgement v"
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID
                + " and v.expires_on >= :day order by v.id")
        .param("knownBy", knownBy.date())
        .param("day", day)
        .query(Acknowledgements::row)
        .list();
  }

  /**
   * Says the same about each of these reasons of a subject, in place of what was said before.
   *
   * @param expiresOn the last day on which it holds: today or later, at most {@link #MONTHS} ahead
   * @param seen ids of those the form was opened on
   * @return false when somebody else said something about one of them meanwhile
   */
  public boolean say(
      Subject subject,
      Collection<ExceptionSort> rules,
      Acknowledgement.Choice choice,
      String reason,
      LocalDate expiresOn,
      Collection<Long> seen,
      Author by) {
    LocalDate today = days.today();
    if (rules.isEmpty() || reason.isBlank()) {
      throw new IllegalArgumentException("rules and reason must not be empty");
    }
    if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusMonths(MONTHS))) {
      throw new IllegalArgumentException("expiresOn must lie within a year, was " + expiresOn);
    }
    Turn.take(jdbc);
    List<Acknowledgement> current = current(subject, rules);
    if (current.stream().anyMatch(a -> !a.expiresOn().isBefore(today) && !seen.contains(a.id()))) {
      return false;
    }
    long change = changes.record(today, by, reason);
    current.forEach(a -> end(a, change));
    rules.forEach(rule -> insert(subject, rule, choice, reason, expiresOn, change));
    return true;
  }

  /**
   * Takes back all that holds of a subject: its exceptions stand as before.
   *
   * @return false when nothing holds
   */
  public boolean takeBack(Subject subject, Author by, String reason) {
    Turn.take(jdbc);
    List<Acknowledgement> current = current(subject, List.of(ExceptionSort.values()));
    if (current.isEmpty()) {
      return false;
    }
    long change = changes.record(days.today(), by, reason);
    current.forEach(a -> end(a, change));
    return true;
  }

  private List<Acknowledgement> current(Subject subject, Collection<ExceptionSort> rules) {
    return jdbc.sql(
            """
            select v.*, made.known_on, made.made_by as said_by from cycle.acknowledgement v
              join audit.change made on made.id = v.made_by
             where v.ended_by is null and v.rule = any(:rules)
               and v.measure is not distinct from :measure and v.item is not distinct from :item
             order by v.id
            """)
        .param("rules", rules.stream().map(ExceptionSort::word).toArray(String[]::new))
        .param("measure", subject.measure(), Types.BIGINT)
        .param("item", subject.item(), Types.BIGINT)
        .query(Acknowledgements::row)
        .list();
  }

  private void end(Acknowledgement one, long change) {
    jdbc.sql("update cycle.acknowledgement set ended_by = :change where id = :id")
        .param("change", change)
        .param("id", one.id())
        .update();
  }

  private void insert(
      Subject subject,
      ExceptionSort rule,
      Acknowledgement.Choice choice,
      String reason,
      LocalDate expiresOn,
      long change) {
    jdbc.sql(
            """
            insert into cycle.acknowledgement
                (measure, item, rule, choice, reason, expires_on, made_by)
            values (:measure, :item, :rule, :choice, :reason, :expiresOn, :change)
            """)
        .param("measure", subject.measure(), Types.BIGINT)
        .param("item", subject.item(), Types.BIGINT)
        .param("rule", rule.word())
        .param("choice", choice.word())
        .param("reason", reason)
        .param("expiresOn", expiresOn)
        .param("change", change)
        .update();
  }

  private static Acknowledgement row(ResultSet rs, int n) throws SQLException {
    return new Acknowledgement(
        rs.getLong("id"),
        rs.getObject("measure", Long.class),
        rs.getObject("item", Long.class),
        ExceptionSort.of(rs.getString("rule")).orElseThrow(),
        Acknowledgement.Choice.valueOf(rs.getString("choice").toUpperCase(Locale.ROOT)),
        rs.getString("reason"),
        rs.getObject("expires_on", LocalDate.class),
        rs.getObject("known_on", LocalDate.class),
        rs.getString("said_by"));
  }
}

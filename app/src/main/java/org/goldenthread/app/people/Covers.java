package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for whom while they are away. Call inside a transaction tied to a partnership. */
@Component
public class Covers {
  private static final String STANDING =
      """
      select id, party, covered_by, from_day as "from", until_day as "until"
        from people.cover where ended_by is null
      """;

  private final JdbcClient jdbc;

  public Covers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every cover that stands, past and to come, the earliest first. */
  public List<Cover> all() {
    return jdbc.sql(STANDING + " order by from_day, id").query(Cover.class).list();
  }

  /** Who covers for a party, past and to come, the latest first. */
  public List<Cover> of(long party) {
    return jdbc.sql(STANDING + " and party = :party order by from_day desc, id desc")
        .param("party", party)
        .query(Cover.class)
        .list();
  }

  /** A cover that stands. */
  public Optional<Cover> find(long id) {
    return jdbc.sql(STANDING + " and id = :id").param("id", id).query(Cover.class).optional();
  }

  /**
   * Says who answers for a party.
   *
   * @return false when the same is said from that day already
   */
  public boolean add(long change, long party, long coveredBy, LocalDate from, LocalDate until) {
    return jdbc.sql(
                """
                insert into people.cover (party, covered_by, from_day, until_day, made_by)
                values (:party, :coveredBy, :from, :until, :change)
                on conflict (party, covered_by, from_day) where ended_by is null do nothing
                """)
            .param("party", party)
            .param("coveredBy", coveredBy)
            .param("from", from)
            .param("until", until)
            .param("change", change)
            .update()
        == 1;
  }

  /**
   * Takes a cover away from today.
   *
   * @return false when somebody else did meanwhile
   */
  public boolean end(long change, long id) {
    return jdbc.sql(
                "update people.cover set ended_by = :change where id = :id and ended_by is null")
            .param("change", change)
            .param("id", id)
            .update()
        == 1;
  }
}

package org.goldenthread.app.cycle.hint;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures that leads offered to the record with an update; each waits until it is taken or left.
 * Call inside a transaction tied to the partnership.
 */
@Component
public class OfferedFigures {
  private final JdbcClient jdbc;

  public OfferedFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One that waits.
   *
   * @param measure id of the measure it is of
   * @param printed the figure as typed: "23%"
   */
  public record Offered(long id, long request, long measure, String printed) {}

  /** Keeps what is offered with an update, in place of what was offered before. */
  public void offer(long change, long request, List<Offered> offered) {
    jdbc.sql(
            """
            update cycle.offered_figure set ended_by = :change
             where request = :request and ended_by is null
            """)
        .param("change", change)
        .param("request", request)
        .update();
    for (Offered one : offered) {
      jdbc.sql(
              """
              insert into cycle.offered_figure (request, measure, printed, made_by)
              values (:request, :measure, :printed, :change)
              """)
          .param("request", request)
          .param("measure", one.measure())
          .param("printed", one.printed())
          .param("change", change)
          .update();
    }
  }

  /** What waits of a request, in the order of the text. */
  public List<Offered> of(long request) {
    return jdbc.sql(
            """
            select id, request, measure, printed from cycle.offered_figure
             where request = :request and ended_by is null order by id
            """)
        .param("request", request)
        .query((rs, n) -> new Offered(rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getString(4)))
        .list();
  }

  /** One of a request that still waits. */
  public Optional<Offered> find(long request, long id) {
    return of(request).stream().filter(o -> o.id() == id).findFirst();
  }

  /** Lets one go: it was taken into the record, or left. */
  public void end(long change, Offered offered) {
    jdbc.sql(
            "update cycle.offered_figure set ended_by = :change where id = :id and ended_by is null")
        .param("change", change)
        .param("id", offered.id())
        .update();
  }
}

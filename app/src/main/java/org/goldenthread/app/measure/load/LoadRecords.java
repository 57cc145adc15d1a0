package org.goldenthread.app.measure.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The loads in the record. Call inside a transaction for a partnership. */
@Component
public class LoadRecords {
  private static final String SELECT =
      """
      select l.id, l.key, l.file_name, l.format, l.partnership, l.figures_new, l.figures_changed, l.marks_changed,
             l.figures_unchanged, l.rows_refused, made.known_on, made.entered_at,
             made.made_by as post, made.reason, back.entered_at as back_at, back.made_by as back_by,
             back.reason as back_reason, t.figures_unchanged as kept
        from measure.load l
        join audit.change made on made.id = l.made_by and made.known_on <= :knownBy
        left join (measure.load t join audit.change back on back.id = t.made_by
            and back.known_on <= :knownBy) on t.takes_back = l.id
       where l.takes_back is null
      """;

  private final JdbcClient jdbc;

  public LoadRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest loads of the partnership and of the reference data, at most so many. */
  public List<LoadRecord> latest(int most, KnownBy knownBy) {
    return jdbc.sql(SELECT + " order by l.id desc limit :most")
        .param("most", most)
        .param("knownBy", knownBy.date())
        .query(LoadRecords::load)
        .list();
  }

  public Optional<LoadRecord> find(UUID key, KnownBy knownBy) {
    return jdbc.sql(SELECT + " and l.key = :key")
        .param("key", key)
        .param("knownBy", knownBy.date())
        .query(LoadRecords::load)
        .optional();
  }

  private static LoadRecord load(ResultSet rs, int n) throws SQLException {
    OffsetDateTime back = rs.getObject("back_at", OffsetDateTime.class);
    return new LoadRecord(
        rs.getLong("id"),
        rs.getObject("key", UUID.class),
        rs.getString("file_name"),
        rs.getString("format"),
        rs.getInt("partnership") == 0,
        rs.getLong("figures_new"),
        rs.getLong("figures_changed"),
        rs.getLong("marks_changed"),
        rs.getLong("figures_unchanged"),
        rs.getLong("rows_refused"),
        rs.getObject("known_on", LocalDate.class),
        rs.getObject("entered_at", OffsetDateTime.class).toInstant(),
        rs.getString("post"),
        rs.getString("reason"),
        back == null
            ? null
            : new LoadRecord.TakenBack(
                back.toInstant(),
                rs.getString("back_by"),
                rs.getString("back_reason"),
                rs.getLong("kept")));
  }
}

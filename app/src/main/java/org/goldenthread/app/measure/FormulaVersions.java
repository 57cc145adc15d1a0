package org.goldenthread.app.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.series.Formulas;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how measures were worked out. Call inside a transaction for a partnership. */
final class FormulaVersions {
  private final JdbcClient jdbc;
  private final FormulaNames names;

  FormulaVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.names = new FormulaNames(new Measures(jdbc));
  }

  /** Every formula ever stated for a measure, the latest first. */
  List<FormulaVersion> of(Measure measure) {
    return jdbc.sql(
            """
            select v.*, made.known_on, made.made_by as author, made.reason,
                   ended.known_on as until
              from measure.formula v
              join audit.change made on made.id = v.made_by
              left join audit.change ended on ended.id = v.ended_by
             where v.measure = :measure order by v.id desc
            """)
        .param("measure", measure.id())
        .query(
            (rs, n) ->
                new FormulaVersion(
                    Formulas.row(rs, n),
                    rs.getLong("made_by"),
                    rs.getObject("known_on", LocalDate.class),
                    rs.getString("author"),
                    rs.getString("reason"),
                    rs.getObject("ended_by", Long.class),
                    rs.getObject("until", LocalDate.class)))
        .list();
  }

  /** The formulas of versions as people write them, by the ids of their rows. */
  Map<Long, String> texts(List<FormulaVersion> versions, KnownBy knownBy) {
    return versions.stream()
        .collect(
            Collectors.toMap(
                v -> v.stated().id(), v -> names.toNames(v.stated().formula(), knownBy).text()));
  }
}

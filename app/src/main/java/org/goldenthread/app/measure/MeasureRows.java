package org.goldenthread.app.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/** What the tables of measures and figures are read as. */
final class MeasureRows {

  /** Versions of measures with who says so; wants {@code knownBy} and a where clause. */
  static final String MEASURES =
      """
      select m.item, v.*, d.number as document_number, d.file_name, said.known_on,
             said.made_by as author
        from measure.measure m
        join measure.measure_version v on v.measure = m.id
        join audit.change said on said.id = coalesce(v.restates, v.made_by)
        left join audit.document d on d.id = v.document
      """
          + KnownBy.KNOWN;

  /**
   * Figures with who says so, in the order in which they became known: a correction has the place
   * of the figure's first row. Wants {@code knownBy} and {@link #IN_ORDER}.
   */
  static final String OBSERVATIONS =
      """
      select v.*, coalesce(v.unit, mv.unit, '') as counted, d.number as document_number,
             d.file_name, made.known_on, made.made_by as author,
             coalesce(f.document, v.document) as first_document
        from measure.observation v
        left join measure.observation f on f.id = v.first
        left join audit.document d on d.id = v.document
      """
          + KnownBy.KNOWN
          + """
             join audit.change reported on reported.id = coalesce(f.made_by, v.made_by)
             left join lateral (
               select u.unit from measure.measure_version u
                 join audit.change um on um.id = u.made_by and um.known_on <= :knownBy
                 left join audit.change ue on ue.id = u.ended_by
                where u.measure = v.measure and (ue.id is null or ue.known_on > :knownBy)
                limit 1) mv on true
            """;

  static final String IN_ORDER =
      " order by reported.known_on, reported.id, coalesce(f.position, v.position)";

  private MeasureRows() {}

  static Measure measure(ResultSet rs, int n) throws SQLException {
    return new Measure(
        rs.getLong("measure"),
        rs.getLong("id"),
        rs.getString("slug"),
        rs.getObject("item", Long.class),
        rs.getObject("listed_in", Long.class),
        details(rs),
        rs.getBoolean("withdrawn"),
        Origin.read(rs));
  }

  static MeasureDetails details(ResultSet rs) throws SQLException {
    String polarity = rs.getString("polarity");
    return new MeasureDetails(
        rs.getString("ref"),
        rs.getString("title"),
        rs.getString("set_name"),
        rs.getString("number"),
        polarity == null ? null : Polarity.parse(polarity).orElse(null),
        rs.getString("unit"),
        rs.getString("survey"),
        List.of((String[]) rs.getArray("flags").getArray()),
        rs.getString("group_heading"),
        rs.getBigDecimal("position"),
        new Definition(
            rs.getString("rationale"),
            rs.getString("numerator"),
            rs.getString("denominator"),
            rs.getString("data_source"),
            Definition.Plausible.of(rs.getBigDecimal("lowest"), rs.getBigDecimal("highest")),
            redefined(rs)));
  }

  private static Definition.@Nullable Redefined redefined(ResultSet rs) throws SQLException {
    LocalDate from = rs.getObject("redefined_from", LocalDate.class);
    return from == null ? null : new Definition.Redefined(from, rs.getString("redefined_how"));
  }

  static Observation observation(ResultSet rs, int n) throws SQLException {
    String code = rs.getString("period");
    Long first = rs.getObject("first", Long.class);
    return new Observation(
        rs.getLong("id"),
        first == null ? rs.getLong("id") : first,
        rs.getLong("measure"),
        FigureKind.of(rs.getString("area"), rs.getString("kind")),
        code == null ? null : Period.parse(code),
        rs.getString("period_label"),
        Observation.value(
            rs.getBigDecimal("value"), rs.getString("printed"), rs.getString("counted")),
        rs.getString("quality"),
        rs.getObject("known_on", LocalDate.class),
        rs.getObject("first_document", Long.class),
        Origin.read(rs));
  }
}

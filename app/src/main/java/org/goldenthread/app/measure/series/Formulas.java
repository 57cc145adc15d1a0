package org.goldenthread.app.measure.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.database.Reading;
import org.goldenthread.scoring.formula.Formula;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how measures are worked out. Call inside a transaction for a partnership. */
public final class Formulas {
  private static final String COLUMNS =
      "select v.id, v.partnership, v.measure, v.expression, v.decimals from measure.formula v";

  private final JdbcClient jdbc;

  public Formulas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that hold by then, by the measure that is worked out. */
  public Map<Long, StatedFormula> stated(KnownBy knownBy) {
    return Reading.once(() -> byMeasure(question(knownBy).ask(jdbc)), Formulas.class, knownBy);
  }

  /** What {@link #stated} asks. */
  public static Question<List<StatedFormula>> question(KnownBy knownBy) {
    // What holds now is what no change has ended: found without a look at the changes.
    return knownBy.equals(KnownBy.NOW)
        ? Question.list(COLUMNS + " where v.ended_by is null", Map.of(), Formulas::row)
        : Question.list(
            COLUMNS + KnownBy.KNOWN + " where " + KnownBy.VALID,
            Map.of("knownBy", knownBy.date()),
            Formulas::row);
  }

  private static Map<Long, StatedFormula> byMeasure(List<StatedFormula> formulas) {
    Map<Long, StatedFormula> byMeasure = new LinkedHashMap<>();
    formulas.forEach(f -> byMeasure.put(f.measure(), f));
    return Collections.unmodifiableMap(byMeasure);
  }

  /** Which measures each measure needs, by formulas. */
  public static Map<Long, List<Long>> needs(Collection<StatedFormula> formulas) {
    return formulas.stream()
        .collect(
            Collectors.toMap(
                StatedFormula::measure, StatedFormula::needs, (a, b) -> a, LinkedHashMap::new));
  }

  /** Which measures each measure ever needed by its own formulas. */
  Map<Long, List<Long>> everNeeded() {
    Map<Long, List<Long>> needed = new LinkedHashMap<>();
    jdbc.sql(COLUMNS)
        .query(Formulas::row)
        .list()
        .forEach(
            f -> needed.computeIfAbsent(f.measure(), m -> new ArrayList<>()).addAll(f.needs()));
    return needed;
  }

  /** A row of the table. */
  public static StatedFormula row(ResultSet rs, int n) throws SQLException {
    return new StatedFormula(
        rs.getLong("id"),
        rs.getInt("partnership"),
        rs.getLong("measure"),
        Formula.parse(rs.getString("expression")),
        rs.getInt("decimals"));
  }
}

package org.goldenthread.app.measure.data;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be asked for: measures, areas, neighbour sets and groups as plain tables. Call inside a
 * transaction for a partnership.
 */
@Component
public class DataLists {
  private static final String HELD_AS =
      ", case when v.partnership = 0 then 'reference' else 'own' end as held_as";

  private final JdbcClient jdbc;

  public DataLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A table.
   *
   * @param columns their names
   * @param rows as many texts as there are columns, null where there is nothing to say
   */
  public record Table(List<String> columns, List<List<@Nullable String>> rows) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** Every measure in use: of the partnership and of the reference data. */
  public Table measures(KnownBy knownBy) {
    return table(
        "select v.slug as measure, v.ref as reference, v.title, v.set_name as set, v.unit,"
            + " v.polarity"
            + HELD_AS
            + " from measure.measure_version v join measure.measure m on m.id = v.measure",
        "not v.withdrawn and m.item is null",
        "v.ref collate gt.en_gb nulls last, v.title collate gt.en_gb, v.measure",
        knownBy);
  }

  /** Every area. */
  public Table areas(KnownBy knownBy) {
    return table(
        "select a.code as area, v.name as area_name, a.type, p.code as parent,"
            + " array_to_string(v.aliases, '; ') as other_codes, v.valid_from, v.valid_until"
            + HELD_AS
            + " from measure.area a join measure.area_version v on v.area = a.id"
            + " left join measure.area p on p.id = v.parent",
        "true",
        "a.type, v.name collate gt.en_gb, a.code",
        knownBy);
  }

  /** Every neighbour of every set, the most alike first. */
  public Table neighbours(KnownBy knownBy) {
    return table(
        "select a.code as area, v.model, v.as_of, n.place, b.code as neighbour,"
            + " v.closeness[n.place] as closeness"
            + HELD_AS
            + " from measure.neighbour_set v join measure.area a on a.id = v.area"
            + " cross join lateral unnest(v.neighbours) with ordinality as n (area, place)"
            + " join measure.area b on b.id = n.area",
        "true",
        "v.model collate gt.en_gb, v.as_of, a.code, n.place",
        knownBy);
  }

  /** Every group figures are broken down by. */
  public Table groups(KnownBy knownBy) {
    return table(
        "select v.label as \"group\""
            + HELD_AS
            + " from (select b.*, null::bigint as ended_by from measure.breakdown b) v",
        "true",
        "v.label collate gt.en_gb, v.id",
        knownBy);
  }

  private Table table(String select, String where, String order, KnownBy knownBy) {
    List<String> columns = new ArrayList<>();
    List<List<@Nullable String>> rows = new ArrayList<>();
    jdbc.sql(
            select
                + KnownBy.KNOWN
                + " where "
                + where
                + " and "
                + KnownBy.VALID
                + " order by "
                + order)
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              columns.addAll(names(rs.getMetaData()));
              while (rs.next()) {
                rows.add(row(rs, columns.size()));
              }
              return rows.size();
            });
    return new Table(columns, rows);
  }

  private static List<String> names(ResultSetMetaData data) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= data.getColumnCount(); column++) {
      names.add(data.getColumnLabel(column));
    }
    return names;
  }

  private static List<@Nullable String> row(ResultSet rs, int columns) throws SQLException {
    List<@Nullable String> row = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      row.add(rs.getString(column));
    }
    return row;
  }
}

package org.goldenthread.app.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.HistoryEntry.Act;
import org.goldenthread.app.audit.HistoryEntry.Alteration;
import org.goldenthread.app.audit.HistoryEntry.FieldChange;
import org.goldenthread.app.audit.HistoryEntry.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What changes did to the rows of one table. A row that says the same as the one it replaced is no
 * alteration: a new version of a plan writes every item again.
 */
final class Alterations {
  private static final String SQL =
      """
      with made as (%s), ended as (%s),
      altered as (
        select coalesce(m.change, e.change) as change, coalesce(m.id, e.id) as id,
               coalesce(e.fields, %s) as before, m.fields as after
          from made m full join ended e on m.change = e.change and m.key = e.key and m.n = e.n
          left join audit.change c on c.id = m.change),
      counted as (
        select a.*, count(*) over (partition by change) as total,
               row_number() over (partition by change order by id) as place
          from altered a where before is distinct from after)
      select a.change, a.total, a.before, a.after, %s as subject, %s as path
        from counted a join %s v on v.id = a.id
       where a.place <= :shown order by a.change, a.place
      """;

  /** Versions of the same get numbers, should one change make or end several of them. */
  private static final String ROWS =
      """
      select v.id, v.%1$s as change, v.%2$s as first_key, %3$s as key, %4$s as fields,
             row_number() over (partition by v.%1$s, %3$s order by v.id) as n
        from %5$s v where v.%1$s = any(:changes) and (%6$s)
      """;

  private static final String BEFORE =
      """
      (select %s from %s v join audit.change p on p.id = v.made_by
        where v.%s = m.first_key and %s = m.key
          and (p.known_on, p.id) < (c.known_on, c.id) and %s
        order by p.known_on desc, p.id desc, v.id desc limit 1)
      """;

  /** It was not ended before. */
  private static final String STOOD =
      """
      not exists (select from audit.change e
                   where e.id = v.ended_by and (e.known_on, e.id) < (c.known_on, c.id))
      """;

  private final JdbcClient jdbc;
  private final VersionTable table;
  private final @Nullable Thing about;
  private final KnownBy knownBy;
  private final int shown;

  /**
   * @param shown how many rows of a change are read; the rest is counted
   */
  Alterations(
      JdbcClient jdbc, VersionTable table, @Nullable Thing about, KnownBy knownBy, int shown) {
    this.jdbc = jdbc;
    this.table = table;
    this.about = about;
    this.knownBy = knownBy;
    this.shown = shown;
  }

  /** By change; a change that altered nothing has no entry. */
  Map<Long, Group> of(List<Long> changes) {
    Map<Long, Integer> totals = new LinkedHashMap<>();
    Map<Long, List<Alteration>> alterations = new LinkedHashMap<>();
    jdbc.sql(sql())
        .param("changes", changes.toArray(Long[]::new))
        .param("thing", about == null ? null : about.id())
        .param("knownBy", knownBy.date())
        .param("shown", shown)
        .query(
            rs -> {
              long change = rs.getLong("change");
              totals.put(change, rs.getInt("total"));
              alterations.computeIfAbsent(change, c -> new ArrayList<>()).add(alteration(rs));
            });
    Map<Long, Group> groups = new LinkedHashMap<>();
    totals.forEach(
        (change, total) ->
            groups.put(
                change,
                new Group(table.kind(), total, alterations.getOrDefault(change, List.of()))));
    return groups;
  }

  private String sql() {
    return SQL.formatted(
        rows("made_by"),
        table.ends() ? rows("ended_by") : "select * from made where false",
        table.follows() ? before() : "null",
        table.subject(),
        table.path(),
        table.table());
  }

  private String rows(String link) {
    String condition =
        about == null ? "true" : Objects.requireNonNull(table.about().get(about.kind()));
    return ROWS.formatted(link, table.key().get(0), key(), fields(), table.table(), condition);
  }

  private String before() {
    return BEFORE.formatted(
        fields(), table.table(), table.key().get(0), key(), table.ends() ? STOOD : "true");
  }

  private String key() {
    return texts(table.key().stream().map(k -> "v." + k).toList());
  }

  private String fields() {
    return texts(List.copyOf(table.fields().values()));
  }

  private static String texts(List<String> expressions) {
    return expressions.stream()
        .map(e -> "(" + e + ")::text")
        .collect(Collectors.joining(", ", "array[", "]"));
  }

  private Alteration alteration(ResultSet rs) throws SQLException {
    @Nullable String @Nullable [] before = texts(rs.getArray("before"));
    @Nullable String @Nullable [] after = texts(rs.getArray("after"));
    Act act = before == null ? Act.ADDED : after == null ? Act.ENDED : Act.CHANGED;
    List<FieldChange> fields = new ArrayList<>();
    List<String> names = table.fieldNames();
    for (int n = 0; n < names.size(); n++) {
      @Nullable String was = before == null ? null : before[n];
      @Nullable String is = after == null ? null : after[n];
      if (!Objects.equals(was, is)) {
        fields.add(new FieldChange(names.get(n), was, is));
      }
    }
    return new Alteration(act, rs.getString("subject"), rs.getString("path"), fields);
  }

  private static @Nullable String @Nullable [] texts(@Nullable Array array) throws SQLException {
    return array == null ? null : (@Nullable String[]) array.getArray();
  }
}

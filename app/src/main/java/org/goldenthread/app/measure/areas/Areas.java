package org.goldenthread.app.measure.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads areas: the published ones and the partnership's own, as known by a day. Call inside a
 * transaction for a partnership.
 */
@Component
public class Areas {
  private static final String SELECT =
      """
      select a.id, a.partnership, a.code, a.type, v.name, v.aliases, v.parent, v.valid_from,
             v.valid_until
        from measure.area a
        join measure.area_version v on v.area = a.id
      """
          + KnownBy.KNOWN
          + " where "
          + KnownBy.VALID;
  private static final String BY_NAME = " order by v.name collate gt.en_gb, a.code, a.id";

  private final JdbcClient jdbc;

  public Areas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every area of a type, by name. */
  public List<Area> ofType(String type, KnownBy knownBy) {
    return select(" and a.type = :type" + BY_NAME, knownBy)
        .param("type", type)
        .query(Areas::area)
        .list();
  }

  /** The areas that lie directly in one, by name. */
  public List<Area> within(long parent, KnownBy knownBy) {
    return select(" and v.parent = :parent" + BY_NAME, knownBy)
        .param("parent", parent)
        .query(Areas::area)
        .list();
  }

  /** These areas by id, in no order of their own. */
  public Map<Long, Area> byId(Collection<Long> ids, KnownBy knownBy) {
    Map<Long, Area> found = new LinkedHashMap<>();
    select(" and a.id = any(:ids)", knownBy)
        .param("ids", ids.toArray(Long[]::new))
        .query(Areas::area)
        .list()
        .forEach(a -> found.put(a.id(), a));
    return found;
  }

  public Optional<Area> byId(long id, KnownBy knownBy) {
    return Optional.ofNullable(byId(List.of(id), knownBy).get(id));
  }

  /** The area of a code; the partnership's own before a published one. */
  public Optional<Area> byCode(String code, KnownBy knownBy) {
    return select(" and a.code = :code order by a.partnership desc limit 1", knownBy)
        .param("code", code.strip())
        .query(Areas::area)
        .optional();
  }

  /**
   * The areas that go by a text: its code, else another code of theirs, else their name in any
   * case. Several where the text does not tell which.
   */
  public List<Area> named(String text, KnownBy knownBy) {
    Optional<Area> byCode = byCode(text, knownBy);
    if (byCode.isPresent()) {
      return List.of(byCode.get());
    }
    List<Area> byAlias =
        select(" and :text = any(v.aliases)" + BY_NAME, knownBy)
            .param("text", text.strip())
            .query(Areas::area)
            .list();
    return byAlias.isEmpty()
        ? select(" and lower(v.name) = lower(:text)" + BY_NAME, knownBy)
            .param("text", text.strip())
            .query(Areas::area)
            .list()
        : byAlias;
  }

  /**
   * An area that took the place of another, in whole or in part.
   *
   * @param changedOn the first day on which the successor stands
   */
  public record Succession(long area, long successor, LocalDate changedOn) {}

  /** The areas that followed these or that these followed, the earliest first. */
  public List<Succession> successions(Collection<Long> areas, KnownBy knownBy) {
    return jdbc.sql(
            "select v.area, v.successor, v.changed_on from measure.area_succession v "
                + KnownBy.KNOWN
                + " where (v.area = any(:areas) or v.successor = any(:areas)) and "
                + KnownBy.VALID
                + " order by v.changed_on, v.area, v.successor")
        .param("areas", areas.toArray(Long[]::new))
        .param("knownBy", knownBy.date())
        .query(Succession.class)
        .list();
  }

  private StatementSpec select(String rest, KnownBy knownBy) {
    return jdbc.sql(SELECT + rest).param("knownBy", knownBy.date());
  }

  private static Area area(ResultSet rs, int n) throws SQLException {
    return new Area(
        rs.getLong("id"),
        rs.getInt("partnership"),
        rs.getString("code"),
        rs.getString("type"),
        rs.getString("name"),
        List.of((String[]) rs.getArray("aliases").getArray()),
        rs.getObject("parent", Long.class),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_until", LocalDate.class));
  }
}

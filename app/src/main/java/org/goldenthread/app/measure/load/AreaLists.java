package org.goldenthread.app.measure.load;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.intake.data.AreaHead;
import org.goldenthread.intake.data.AreaType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a file says of areas, held against what is known of them. A file adds to what is known of an
 * area and never takes from it: no file names every code, name and date.
 */
final class AreaLists {

  /**
   * What is said of an area.
   *
   * @param parent id of the area it lies in; null where not known
   */
  private record Facts(
      String name,
      Set<String> aliases,
      @Nullable Long parent,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    /** These facts and those of a file, which says better where both say something. */
    Facts with(AreaHead head, @Nullable Long parentOfHead, boolean isOtherCode) {
      // A file that has only codes gives the code for a name.
      boolean named = !head.name().equals(head.code());
      Set<String> all = new LinkedHashSet<>(aliases);
      head.aliases().forEach(alias -> all.add(alias.text()));
      if (isOtherCode) {
        all.add(head.code().strip());
      }
      return new Facts(
          named ? head.name() : name,
          all,
          parentOfHead == null ? parent : parentOfHead,
          head.from() == null ? from : head.from(),
          head.until() == null ? until : head.until());
    }
  }

  private final JdbcClient jdbc;
  private final KnownNames names;
  private final int partnership;
  private final Map<Long, Facts> changed = new LinkedHashMap<>();
  private final List<AreaHead> made = new ArrayList<>();
  private final Map<Long, String> codes = new HashMap<>();
  private final Set<Long> authorities = new HashSet<>();
  private long unchanged;

  AreaLists(JdbcClient jdbc, KnownNames names, int partnership) {
    this.jdbc = jdbc;
    this.names = names;
    this.partnership = partnership;
  }

  /**
   * Finds what is new and what is otherwise than known.
   *
   * @param create whether areas that are not known are going to be made, else they are refused
   */
  void compare(Collection<AreaHead> heads, boolean create, Refusals refusals) {
    Map<Long, Facts> known = known();
    for (AreaHead head : heads) {
      Long area = area(head);
      if (area == null && create) {
        names.newArea(head.code());
        made.add(head);
      } else if (area == null) {
        refusals.add(
            0, "area", head.code(), "is not an area here", "Load with --create to make it");
      }
    }
    for (AreaHead head : heads) {
      Long area = area(head);
      Facts facts = area == null ? null : known.get(area);
      if (area != null && facts != null) {
        boolean isOtherCode = !head.code().strip().equals(codes.get(area));
        Facts after = facts.with(head, parent(head), isOtherCode);
        if (after.equals(facts)) {
          unchanged++;
        } else {
          changed.put(area, after);
        }
      }
    }
  }

  /**
   * The area that a file means: by its code, else by another code of it, else, of an authority that
   * the file has only the number of, by its name. Null when none is known.
   */
  private @Nullable Long area(AreaHead head) {
    Long area = names.area(head.code());
    for (AreaHead.Alias alias : head.aliases()) {
      if (area == null && alias.kind() != AreaHead.AliasKind.NAME) {
        area = names.area(alias.text());
      }
    }
    boolean numberAlone =
        head.type() == AreaType.LOCAL_AUTHORITY && head.code().strip().matches("[0-9]{3}");
    if (area == null && numberAlone && !head.name().equals(head.code())) {
      Long named = names.area(head.name());
      area = named != null && authorities.contains(named) ? named : null;
    }
    return area;
  }

  private @Nullable Long parent(AreaHead head) {
    String code = head.parent();
    return code == null ? null : names.area(code);
  }

  // Only those that may be changed: a partnership does not change what is published.
  private Map<Long, Facts> known() {
    Map<Long, Facts> byId = new HashMap<>();
    jdbc.sql(
            """
            select a.id, a.code, a.type, v.name, v.aliases, v.parent, v.valid_from, v.valid_until
              from measure.area a
              join measure.area_version v on v.area = a.id and v.ended_by is null
             where a.partnership = :partnership
            """)
        .param("partnership", partnership)
        .query(
            rs -> {
              long id = rs.getLong("id");
              byId.put(id, facts(rs));
              codes.put(id, rs.getString("code"));
              if (rs.getString("type").equals(Area.LOCAL_AUTHORITY)) {
                authorities.add(id);
              }
            });
    return byId;
  }

  private static Facts facts(ResultSet rs) throws SQLException {
    Array aliases = rs.getArray("aliases");
    return new Facts(
        rs.getString("name"),
        new LinkedHashSet<>(List.of((String[]) aliases.getArray())),
        rs.getObject("parent", Long.class),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_until", LocalDate.class));
  }

  /** Makes what is new, the areas before what is said of them: one may lie in the next. */
  void store(Map<String, Long> newAreas, Map<String, AreaHead> heads, long change) {
    newAreas.forEach((code, id) -> addArea(code, id, heads.get(code), change));
    newAreas.forEach(
        (code, id) -> {
          AreaHead head = heads.get(code);
          Facts nothing = new Facts(code.strip(), Set.of(), null, null, null);
          addVersion(id, head == null ? nothing : nothing.with(head, parent(head), false), change);
        });
    changed.forEach(
        (id, facts) -> {
          jdbc.sql(
                  """
                  update measure.area_version set ended_by = :change
                   where area = :area and ended_by is null
                  """)
              .param("change", change)
              .param("area", id)
              .update();
          addVersion(id, facts, change);
        });
  }

  private void addArea(String code, long id, @Nullable AreaHead head, long change) {
    AreaType type = head == null ? AreaType.ofCode(code) : head.type();
    jdbc.sql(
            """
            insert into measure.area (id, code, type, made_by) values (:id, :code, :type, :change)
            """)
        .param("id", id)
        .param("code", code.strip())
        .param("type", type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .param("change", change)
        .update();
  }

  private void addVersion(long area, Facts facts, long change) {
    jdbc.sql(
            """
            insert into measure.area_version (area, name, aliases, parent, valid_from, valid_until,
                made_by)
            values (:area, :name, :aliases, :parent, :from, :until, :change)
            """)
        .param("area", area)
        .param("name", facts.name())
        .param("aliases", facts.aliases().toArray(String[]::new))
        .param("parent", facts.parent())
        .param("from", facts.from())
        .param("until", facts.until())
        .param("change", change)
        .update();
  }

  long added() {
    return made.size();
  }

  long changed() {
    return changed.size();
  }

  long unchanged() {
    return unchanged;
  }
}

package org.goldenthread.app.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What in the record rests on rows of others, by the references the database itself holds: a room
 * that comes later cannot be forgotten. Call inside a transaction for the partnership.
 */
@Component
class UsedElsewhere {
  /** Tables with one column that refers to a table's id; the index of search is made again. */
  private static final String REFERENCES =
      """
      select n.nspname as schema, format('%I.%I', n.nspname, c.relname) as name,
             quote_ident(a.attname) as link,
             exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'made_by'
                       and not x.attisdropped) as made,
             exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'ended_by'
                       and not x.attisdropped) as ends
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.contype = 'f' and k.confrelid = :target::regclass
         and cardinality(k.conkey) = 1 and n.nspname <> 'search'
      """;

  private final JdbcClient jdbc;

  UsedElsewhere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Reference(String schema, String name, String link, boolean made, boolean ends) {}

  /** The rooms that rest on rows of a table which some changes made; their names in order. */
  Set<String> rooms(String target, Long[] made) {
    var rooms = new TreeSet<String>();
    for (Reference reference : references(target)) {
      boolean used =
          jdbc.sql(
                  "select exists (select 1 from %s r join %s t on t.id = r.%s where t.made_by = any(:made) and %s)"
                      .formatted(reference.name, target, reference.link, live(reference)))
              .param("made", made)
              .query(Boolean.class)
              .single();
      if (used) {
        rooms.add(reference.schema);
      }
    }
    return rooms;
  }

  /** Those of these ids of which something else speaks. */
  Set<Long> of(String target, List<Long> ids, Long[] made) {
    var used = new HashSet<Long>();
    for (Reference reference : references(target)) {
      used.addAll(
          jdbc.sql(
                  "select distinct r.%2$s from %1$s r where r.%2$s = any(:ids) and %3$s"
                      .formatted(reference.name, reference.link, live(reference)))
              .param("ids", ids.toArray(Long[]::new))
              .param("made", made)
              .query(Long.class)
              .list());
    }
    return used;
  }

  private List<Reference> references(String target) {
    return jdbc.sql(REFERENCES).param("target", target).query(Reference.class).list();
  }

  /** Rows that stand, made neither by these changes nor with a document that was taken back. */
  private static String live(Reference reference) {
    var conditions = new ArrayList<String>();
    conditions.add("true");
    if (reference.made) {
      conditions.add("r.made_by <> all(:made)");
      conditions.add(
          "r.made_by not in (select d.made_by from audit.document d where d.ended_by is not null)");
    } else {
      conditions.add("cardinality(:made::bigint[]) > 0");
    }
    if (reference.ends) {
      conditions.add("r.ended_by is null");
    }
    return String.join(" and ", conditions);
  }
}

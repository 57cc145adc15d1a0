package org.goldenthread.app.home;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What in the record speaks of rows of others, by the references the database itself holds: a room
 * that comes later cannot be forgotten. Call inside a transaction for the partnership.
 */
@Component
class UsedElsewhere {
  /** Tables with one column that refers to a table's id; the index of search is made again. */
  private static final String REFERENCES =
      """
      select n.nspname as schema, format('%I.%I', n.nspname, c.relname) as name,
             quote_ident(a.attname) as link,
             count(*) filter (where x.attname = 'made_by') > 0 as made,
             count(*) filter (where x.attname = 'restates') > 0 as restates,
             count(*) filter (where x.attname = 'ended_by') > 0 as ends
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        left join pg_attribute x on x.attrelid = c.oid and not x.attisdropped
       where k.contype = 'f' and k.confrelid = :target::regclass
         and cardinality(k.conkey) = 1 and n.nspname <> 'search'
       group by 1, 2, 3
      """;

  /** When a row that cannot be ended counts no more. */
  private static final Map<String, String> DONE_WITH =
      Map.of("plan.draft", withdrawn("r.id"), "plan.draft_base", withdrawn("r.draft"));

  private static final String OF_A_DOCUMENT_TAKEN_BACK =
      "%s in (select d.made_by from audit.document d where d.ended_by is not null)";

  private final JdbcClient jdbc;

  UsedElsewhere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A change some of whose rows speak of others.
   *
   * @param change null where a table names none
   */
  record Use(String room, @Nullable Long change) {}

  private record Reference(
      String schema, String name, String link, boolean made, boolean restates, boolean ends) {

    /** The change that said a row first. */
    String saidBy() {
      return restates ? "coalesce(r.restates, r.made_by)" : "r.made_by";
    }
  }

  /**
   * What was recorded after a change, stands, and speaks of rows of a table.
   *
   * @param rows in SQL, the ids of the rows; may name {@code :brought} and {@code :knownOn}
   */
  Set<Use> since(Brought brought, String target, String rows) {
    var uses = new HashSet<Use>();
    for (Reference reference : references(target)) {
      uses.addAll(
          brought
              .ask(
                  jdbc,
                  "select distinct '%s' as room, %s as change from %s r where r.%s in (%s) and %s"
                      .formatted(
                          reference.schema,
                          reference.made ? reference.saidBy() : "null::bigint",
                          reference.name,
                          reference.link,
                          rows,
                          stands(reference)))
              .query(Use.class)
              .list());
    }
    return uses;
  }

  private static String stands(Reference reference) {
    var conditions = new ArrayList<String>();
    conditions.add(DONE_WITH.containsKey(reference.name) ? DONE_WITH.get(reference.name) : "true");
    if (reference.made) {
      conditions.add(reference.saidBy() + " > :brought");
      conditions.add("not " + OF_A_DOCUMENT_TAKEN_BACK.formatted("r.made_by"));
    }
    if (reference.ends) {
      conditions.add("r.ended_by is null");
    }
    return String.join(" and ", conditions);
  }

  /** Ids of the rows of a table of which the rows that were brought speak. */
  Set<Long> by(Brought brought, String target) {
    var ids = new HashSet<Long>();
    for (Reference reference : references(target)) {
      if (reference.made) {
        ids.addAll(
            jdbc.sql(
                    "select distinct r.%2$s from %1$s r where r.made_by = :brought and r.%2$s > 0"
                        .formatted(reference.name, reference.link))
                .param("brought", brought.change())
                .query(Long.class)
                .list());
      }
    }
    return ids;
  }

  /** Those of these ids of which something else speaks or once spoke on some day. */
  Set<Long> of(Brought brought, String target, Collection<Long> ids) {
    var used = new HashSet<Long>();
    for (Reference reference : references(target)) {
      used.addAll(
          brought
              .ask(
                  jdbc,
                  "select distinct r.%2$s from %1$s r where r.%2$s = any(:ids) and %3$s"
                      .formatted(reference.name, reference.link, stood(reference)))
              .param("ids", ids.toArray(Long[]::new))
              .query(Long.class)
              .list());
    }
    return used;
  }

  private static String stood(Reference reference) {
    var conditions = new ArrayList<String>();
    conditions.add("true");
    if (reference.made) {
      conditions.add(reference.saidBy() + " <> :brought");
      conditions.add("not " + OF_A_DOCUMENT_TAKEN_BACK.formatted(reference.saidBy()));
    }
    return String.join(" and ", conditions);
  }

  private List<Reference> references(String target) {
    return jdbc.sql(REFERENCES).param("target", target).query(Reference.class).list();
  }

  private static String withdrawn(String draft) {
    return "(select s.state from plan.draft_step s where s.draft = %s".formatted(draft)
        + " order by s.number desc limit 1) <> 'withdrawn'";
  }
}

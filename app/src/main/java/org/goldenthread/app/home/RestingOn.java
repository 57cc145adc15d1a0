package org.goldenthread.app.home;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.ExemptRows;
import org.goldenthread.app.home.UsedElsewhere.Use;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rests on a document. It may be taken back only while nothing that was recorded after it, and
 * stands, says more of the same plan or measures or speaks of what came with it: then what was
 * before it can stand again as it was. Call inside a transaction for the partnership.
 */
@Component
class RestingOn {
  /**
   * A later version of its plan, an edition or an edit that was approved; or one of its measures,
   * which keeps what it does not say itself.
   */
  private static final String LATER =
      """
      select '%1$s' as room, w.made_by as change
        from %1$s.%1$s_version v
        join %1$s.%1$s_version w
          on w.%1$s = v.%1$s and w.restates is null and w.made_by > :brought
        left join audit.document d on d.id = w.document
       where v.made_by = :brought and d.ended_by is null
      """;

  /** What was signed off of its items: a lead may have said "no change" of what it reported. */
  private static final String SIGNED_OFF =
      """
      select 'cycle' as room, r.made_by as change from %1$s r
       where r.document is null and r.made_by > :brought and r.ended_by is null
         and r.item in (select v.item from %1$s v where v.made_by = :brought)
      """;

  private static final String LOST_ITEMS = Brought.lost("plan.item_version", "item");
  private static final String LOST_MEASURES = Brought.lost("measure.measure_version", "measure");

  /** What names a row without a reference that the database holds. */
  private static final List<String> NAMED =
      List.of(
          """
          select 'measure' as room, s.made_by as change from measure.series s
           where s.made_by > :brought and s.ended_by is null and s.measure in (%s)
          """
              .formatted(LOST_MEASURES),
          """
          select 'measure' as room, f.made_by as change
            from measure.formula f join (%s) lost on f.expression like '%%[' || lost.measure || ']%%'
           where f.made_by > :brought and f.ended_by is null
          """
              .formatted(LOST_MEASURES),
          """
          select 'audit' as room, a.made_by as change from audit.attachment a
           where a.made_by > :brought and a.ended_by is null
             and (a.thing_kind = 'item' and a.thing in (%s)
               or a.thing_kind = 'measure' and a.thing in (%s)
               or a.thing_kind = 'document' and a.thing in (%s))
          """
              .formatted(LOST_ITEMS, LOST_MEASURES, Brought.rows("audit.document")));

  private static final String PARTIES = "people.party";

  private static final String BOARDS_OF_ATTACHMENTS =
      "select exempt_board from audit.attachment where exempt_board = any(:ids)";

  /** By table the rows of which something may speak. */
  private static final Map<String, String> ROWS =
      Map.of(
          "plan.plan", Brought.lost("plan.plan_version", "plan"),
          "plan.item", LOST_ITEMS,
          "measure.measure", LOST_MEASURES,
          "plan.plan_version", Brought.rows("plan.plan_version"),
          "measure.observation", Brought.rows("measure.observation"),
          "audit.document", Brought.rows("audit.document"));

  private final JdbcClient jdbc;
  private final Documents documents;
  private final UsedElsewhere used;

  RestingOn(JdbcClient jdbc, Documents documents, UsedElsewhere used) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.used = used;
  }

  /**
   * What was recorded since a document was brought in and rests on it, exempt or not: of what is
   * exempt it is said that there is some.
   */
  Resting of(Brought brought) {
    Set<Use> uses = new HashSet<>();
    ExemptRows.seenBy(jdbc, () -> find(brought, uses));
    return resting(uses);
  }

  private void find(Brought brought, Set<Use> uses) {
    ROWS.forEach((table, rows) -> uses.addAll(used.since(brought, table, rows)));
    for (String named : NAMED) {
      uses.addAll(uses(brought, named));
    }
    for (String versions : List.of("plan", "measure")) {
      uses.addAll(uses(brought, LATER.formatted(versions)));
    }
    for (String table : List.of("plan.status", "plan.progress")) {
      uses.addAll(uses(brought, SIGNED_OFF.formatted(table)));
    }
  }

  private List<Use> uses(Brought brought, String sql) {
    return brought.ask(jdbc, sql).query(Use.class).list();
  }

  private Resting resting(Set<Use> uses) {
    Map<Long, DocumentRecord> byChange =
        documents.broughtBy(
            uses.stream().map(Use::change).filter(Objects::nonNull).collect(Collectors.toSet()));
    return new Resting(
        byChange.values().stream()
            .sorted(Comparator.comparing(DocumentRecord::number).reversed())
            .toList(),
        uses.stream()
            .filter(use -> use.change() == null || !byChange.containsKey(use.change()))
            .map(Use::room)
            .collect(Collectors.toSet()));
  }

  /**
   * Names that a document prints and of which nothing else speaks or spoke on any day.
   *
   * @param forgettable those of its names that may be forgotten
   */
  Set<Long> unspoken(Brought brought, UnaryOperator<Collection<Long>> forgettable) {
    Set<Long> names = new HashSet<>();
    ExemptRows.seenBy(
        jdbc,
        () -> {
          names.addAll(forgettable.apply(used.by(brought, PARTIES)));
          names.removeAll(used.of(brought, PARTIES, names));
          names.removeAll(
              jdbc.sql(BOARDS_OF_ATTACHMENTS)
                  .param("ids", names.toArray(Long[]::new))
                  .query(Long.class)
                  .list());
        });
    return names;
  }
}

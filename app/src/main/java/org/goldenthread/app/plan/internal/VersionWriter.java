package org.goldenthread.app.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.app.people.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes a version of a plan that was edited here. It is whole: items nobody touched are carried
 * over with the place in the document they stand at and the change that first said them.
 */
final class VersionWriter {
  private static final int BATCH = 500;

  /**
   * The document control of the version to be written.
   *
   * @param change the approval
   * @param knownOn its day
   * @param base the version that stands until then
   */
  record Control(
      long change, LocalDate knownOn, PlanVersion base, String summary, String proposedBy) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Parties.Register parties;
  private final Control control;
  private final Map<Long, ItemContent> before;

  VersionWriter(
      JdbcClient jdbc,
      JdbcTemplate batch,
      Parties.Register parties,
      Control control,
      PlanContent before) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.parties = parties;
    this.control = control;
    this.before = before.byId();
  }

  void write(PlanContent next) {
    addItems(next);
    end("plan.plan_version", Superseding.OF_PLAN);
    end("plan.item_version", Superseding.OF_PLAN);
    end("plan.lead", Superseding.OF_ITEMS);
    end("plan.link", Superseding.OF_ITEMS);
    addVersion();
    List<Positioned> items = positioned(next);
    carry(items.stream().filter(i -> isCarried(i.item())).toList());
    state(items.stream().filter(i -> !isCarried(i.item())).toList());
    leads(next.items());
    links(next.items());
  }

  private record Positioned(int position, ItemContent item) {}

  private static List<Positioned> positioned(PlanContent next) {
    var items = new ArrayList<Positioned>();
    next.items().forEach(i -> items.add(new Positioned(items.size() + 1, i)));
    return items;
  }

  /** Whether an item says what it said, leads and links apart, which have rows of their own. */
  private boolean isCarried(ItemContent item) {
    ItemContent was = before.get(item.item());
    return was != null && was.equals(item.withLeads(was.leads()).withLinks(was.links()));
  }

  private void addVersion() {
    jdbc.sql(
            """
            insert into plan.plan_version (plan, number, title, kind, period_start, period_end,
                covers_period, levels, based_on, summary, proposed_by, made_by)
            select plan, (select max(number) + 1 from plan.plan_version where plan = v.plan), title,
                   kind, period_start, period_end, covers_period, levels, id, :summary, :proposedBy,
                   :change
              from plan.plan_version v where id = :base
            """)
        .param("summary", control.summary())
        .param("proposedBy", control.proposedBy())
        .param("change", control.change())
        .param("base", control.base().id())
        .update();
  }

  private void end(String table, String which) {
    new Superseding(control.change(), control.base().plan(), control.knownOn())
        .end(jdbc, table, which);
  }

  /** Rows for items that are new to the plan, and addresses for those with another reference. */
  private void addItems(PlanContent next) {
    long plan = control.base().plan();
    var addresses = new Addresses(jdbc, plan);
    Map<Long, String> paths = ItemPath.of(next);
    Set<Long> known =
        new HashSet<>(
            jdbc.sql("select id from plan.item where plan = :plan")
                .param("plan", plan)
                .query(Long.class)
                .list());
    var items = new ArrayList<Object[]>();
    var further = new ArrayList<Object[]>();
    for (ItemContent item : next.items()) {
      ItemContent was = before.get(item.item());
      if (!known.contains(item.item())) {
        items.add(
            new Object[] {
              item.item(), plan, addresses.give(item), paths.get(item.item()), control.change()
            });
      } else if (was != null && !Objects.equals(was.ref(), item.ref())) {
        addresses
            .giveForReference(item)
            .ifPresent(
                slug -> further.add(new Object[] {plan, item.item(), slug, control.change()}));
      }
    }
    batch.batchUpdate(
        "insert into plan.item (id, plan, slug, path, made_by) values (?, ?, ?, ?, ?)", items);
    batch.batchUpdate(
        "insert into plan.item_address (plan, item, slug, made_by) values (?, ?, ?, ?)", further);
  }

  private void carry(List<Positioned> items) {
    batch.batchUpdate(
        """
        insert into plan.item_version (item, plan, parent, position, level, ref, body, heading,
            board, reported_elsewhere, tags, due, target, note, document, line, lines, said_by,
            made_by)
        select item, plan, parent, ?, level, ref, body, heading, board, reported_elsewhere, tags,
               due, target, note, document, line, lines, said_by, ?
          from plan.item_version where made_by = ? and item = ?
        """,
        items,
        BATCH,
        (ps, i) -> {
          ps.setInt(1, i.position());
          ps.setLong(2, control.change());
          ps.setLong(3, control.base().change());
          ps.setLong(4, i.item().item());
        });
  }

  private void state(List<Positioned> items) {
    batch.batchUpdate(
        """
        insert into plan.item_version (item, plan, parent, position, level, ref, body, heading,
            board, reported_elsewhere, tags, due, target, note, lines, said_by, made_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?)
        """,
        items,
        BATCH,
        (ps, i) -> {
          ItemContent item = i.item();
          ps.setLong(1, item.item());
          ps.setLong(2, control.base().plan());
          ps.setObject(3, item.parent());
          ps.setInt(4, i.position());
          ps.setString(5, item.level());
          ps.setString(6, item.ref());
          ps.setString(7, item.text());
          ps.setString(8, item.heading());
          ps.setObject(9, board(item.board()));
          ps.setBoolean(10, item.reportedElsewhere());
          ps.setObject(11, item.tags().toArray(String[]::new));
          ps.setString(12, item.due());
          ps.setString(13, item.target());
          ps.setString(14, item.note());
          ps.setLong(15, control.change());
          ps.setLong(16, control.change());
        });
  }

  private @Nullable Long board(ItemContent.@Nullable Named board) {
    return board == null ? null : party(Parties.Kind.BOARD, board);
  }

  private long party(Parties.Kind kind, ItemContent.Named named) {
    return named.party() == null ? parties.id(kind, named.name()) : named.party();
  }

  private void leads(List<ItemContent> items) {
    copy(
        "plan.lead",
        "item, position, role, party, as_printed, asked, document, line",
        items.stream().filter(i -> sameAsBefore(i, ItemContent.Field.LEADS)).toList());
    var rows = new ArrayList<Object[]>();
    for (ItemContent item : items) {
      if (!sameAsBefore(item, ItemContent.Field.LEADS)) {
        int position = 0;
        for (ItemContent.Lead lead : item.leads()) {
          long party = party(Parties.Kind.AS_PRINTED, lead.who());
          rows.add(
              new Object[] {
                item.item(),
                ++position,
                lead.role(),
                party,
                lead.who().name(),
                party,
                lead.asked(),
                control.change()
              });
        }
      }
    }
    batch.batchUpdate(
        "insert into plan.lead (item, position, role, party, as_printed, asked, made_by)"
            + " values (?, ?, ?, ?, "
            + LeadNames.KEPT
            + ", ?, ?)",
        rows);
  }

  private void links(List<ItemContent> items) {
    copy(
        "plan.link",
        "item, position, kind, to_text, to_item, document, line",
        items.stream().filter(i -> sameAsBefore(i, ItemContent.Field.LINKS)).toList());
    var rows = new ArrayList<Object[]>();
    for (ItemContent item : items) {
      if (!sameAsBefore(item, ItemContent.Field.LINKS)) {
        int position = 0;
        for (ItemContent.Link link : item.links()) {
          rows.add(
              new Object[] {
                item.item(), ++position, link.kind(), link.toText(), link.toItem(), control.change()
              });
        }
      }
    }
    batch.batchUpdate(
        """
        insert into plan.link (item, position, kind, to_text, to_item, made_by)
        values (?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  private boolean sameAsBefore(ItemContent item, ItemContent.Field field) {
    ItemContent was = before.get(item.item());
    return was != null && field.isSame(was, item);
  }

  private void copy(String table, String columns, List<ItemContent> items) {
    jdbc.sql(
            "insert into %1$s (%2$s, made_by) select %2$s, :change from %1$s where made_by = :base"
                    .formatted(table, columns)
                + " and item = any(:items)")
        .param("change", control.change())
        .param("base", control.base().change())
        .param("items", items.stream().map(ItemContent::item).toArray(Long[]::new))
        .update();
  }
}

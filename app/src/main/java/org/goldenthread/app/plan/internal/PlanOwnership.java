package org.goldenthread.app.plan.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who leads the items of plans: those the item itself names, and for a strategic lead also those
 * that an item above it names. A new item in a draft is led by whoever leads what it stands under.
 */
@Component
public class PlanOwnership implements OwnedThings {
  private final JdbcClient jdbc;
  private final Parties parties;

  public PlanOwnership(JdbcClient jdbc, Parties parties) {
    this.jdbc = jdbc;
    this.parties = parties;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String plan = address.get("plan");
    String item = address.get("item");
    if (plan == null || item == null) {
      return Optional.empty();
    }
    return ItemAddresses.find(jdbc, plan, item).map(id -> List.of(leaders(role, id)));
  }

  /** The parties that lead each of these items. */
  public List<Set<Long>> leadersOf(Role role, Collection<Long> items) {
    return items.stream().map(i -> leaders(role, i)).toList();
  }

  private Set<Long> leaders(Role role, long item) {
    boolean strategic = role == Role.STRATEGIC_LEAD;
    Set<Long> named =
        new HashSet<>(
            jdbc.sql(
                    """
                    with recursive stands as (
                      select v.item, v.parent from plan.item_version v where v.ended_by is null
                      union all
                      select e.item, e.parent from plan.draft_edit e
                       where not exists (select from plan.item i where i.id = e.item)
                         and e.id = (select max(n.id) from plan.draft_edit n where n.item = e.item)
                    ), up as (
                      select s.item, s.parent from stands s where s.item = :item
                      union
                      select s.item, s.parent from up join stands s on s.item = up.parent
                       where :strategic or not exists (select from plan.item i where i.id = up.item)
                    )
                    select l.party from up join plan.lead l on l.item = up.item
                     where l.ended_by is null and (:strategic or l.role <> 'strategic')
                    """)
                .param("item", item)
                .param("strategic", strategic)
                .query(Long.class)
                .list());
    Set<Long> leaders = new HashSet<>(named);
    parties
        .resolved(named, KnownBy.NOW)
        .values()
        .forEach(meant -> meant.forEach(m -> leaders.add(m.id())));
    return leaders;
  }
}

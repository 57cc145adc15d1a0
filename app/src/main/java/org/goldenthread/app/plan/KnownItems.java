package org.goldenthread.app.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.plan.internal.ItemPath;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The items of a plan by what they are known again by: their path as it stands, or else the one
 * they came with. An item that was renumbered here is found by its new reference and, where no
 * other item has it now, by the one it was printed with.
 *
 * @param standing id by path as it stands on the day of the edition
 * @param first id by the path an item came with
 * @param addresses those that may not be given again
 */
record KnownItems(Map<String, Long> standing, Map<String, Long> first, Set<String> addresses) {

  /**
   * Reads them before the edition is written.
   *
   * @param before what the version before says; null for a plan's first
   */
  static KnownItems of(JdbcClient jdbc, long plan, @Nullable PlanContent before) {
    Map<String, Long> standing = new HashMap<>();
    if (before != null) {
      ItemPath.of(before).forEach((id, path) -> standing.put(path, id));
    }
    Map<String, Long> first = new HashMap<>();
    Set<String> addresses = new HashSet<>();
    jdbc.sql("select id, slug, path from plan.item where plan = :plan order by id")
        .param("plan", plan)
        .query(
            rs -> {
              first.put(rs.getString("path"), rs.getLong("id"));
              addresses.add(rs.getString("slug"));
            });
    addresses.addAll(
        jdbc.sql("select slug from plan.item_address where plan = :plan")
            .param("plan", plan)
            .query(String.class)
            .list());
    return new KnownItems(standing, first, addresses);
  }

  /** The ids of the items known again by their keys; each item once. */
  Map<String, Long> ids(List<ItemDraft> items, ItemPaths paths) {
    Map<String, Long> ids = new HashMap<>();
    Set<Long> found = new HashSet<>();
    for (Map<String, Long> known : List.of(standing, first)) {
      for (ItemDraft item : items) {
        Long id = known.get(paths.of(item.key()));
        if (id != null && !ids.containsKey(item.key()) && found.add(id)) {
          ids.put(item.key(), id);
        }
      }
    }
    return ids;
  }
}

package org.goldenthread.app.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.plan.internal.ItemPath;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The items of a plan by what they are known again by: what they say where only one says it, else
 * their path as it stands, or else the one they came with. So an item that moved or was given
 * another number is found, and one that says something else now, too. An item that was renumbered
 * here is found by its new reference and, where no other item has it now, by the one it was printed
 * with.
 *
 * @param standing id by path as it stands on the day of the edition
 * @param said what each says on that day, by id
 * @param first id by the path an item came with
 * @param addresses those that may not be given again
 */
record KnownItems(
    Map<String, Long> standing,
    Map<Long, String> said,
    Map<String, Long> first,
    Set<String> addresses) {
  /** Shorter ones ("Training") are said of many things. */
  private static final int TELLING = 12;

  /**
   * Reads them before the edition is written.
   *
   * @param before what the version before says; null for a plan's first
   */
  static KnownItems of(JdbcClient jdbc, long plan, @Nullable PlanContent before) {
    Map<String, Long> standing = new HashMap<>();
    Map<Long, String> said = new HashMap<>();
    if (before != null) {
      ItemPath.of(before).forEach((id, path) -> standing.put(path, id));
      before.items().forEach(i -> said.put(i.item(), plain(i.text())));
    }
    Map<String, Long> first = new HashMap<>();
    Set<String> addresses = new HashSet<>();
    // the last of one path counts: one that stands rather than one that was taken back
    jdbc.sql(
            """
            select i.id, i.slug, i.path from plan.item i where i.plan = :plan
             order by exists (select 1 from plan.item_version v
                               where v.item = i.id and v.ended_by is null), i.id
            """)
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
    return new KnownItems(standing, said, first, addresses);
  }

  /** The ids of the items known again by their keys; each item once. */
  Map<String, Long> ids(List<ItemDraft> items, ItemPaths paths) {
    var ids = new Found();
    for (ItemDraft item : items) {
      Long id = standing.get(paths.of(item.key()));
      if (id != null && plain(item.text()).equals(said.get(id))) {
        ids.put(item, id);
      }
    }
    Map<String, List<Long>> bySaid =
        said.keySet().stream().collect(Collectors.groupingBy(id -> said.getOrDefault(id, "")));
    Map<String, List<ItemDraft>> byText =
        items.stream().collect(Collectors.groupingBy(i -> plain(i.text())));
    byText.forEach(
        (text, same) -> {
          List<Long> known = bySaid.getOrDefault(text, List.of());
          if (text.length() >= TELLING && same.size() == 1 && known.size() == 1) {
            ids.put(same.get(0), known.get(0));
          }
        });
    for (Map<String, Long> known : List.of(standing, first)) {
      for (ItemDraft item : items) {
        ids.put(item, known.get(paths.of(item.key())));
      }
    }
    return ids.byKey;
  }

  private static final class Found {
    private final Map<String, Long> byKey = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    void put(ItemDraft item, @Nullable Long id) {
      if (id != null && !byKey.containsKey(item.key()) && taken.add(id)) {
        byKey.put(item.key(), id);
      }
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
  }
}

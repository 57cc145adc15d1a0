package org.goldenthread.app.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.plan.internal.ItemPath;
import org.goldenthread.app.shell.Slug;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;

/**
 * By what an item is known again in the next edition, and what stands in its address.
 *
 * <p>An item is known by its level and reference (or, without a reference, its text), and by the
 * same of its ancestors where the plan repeats references under each parent. Its address is the
 * shortest of: its own reference, its level and reference, an ancestor's address and its reference.
 */
final class ItemPaths {
  private final Map<String, ItemDraft> byKey = new HashMap<>();
  private final Map<String, String> pathByKey = new LinkedHashMap<>();

  ItemPaths(List<ItemDraft> items) {
    items.forEach(i -> byKey.put(i.key(), i));
    Map<String, Integer> seen = new HashMap<>();
    for (ItemDraft item : items) {
      pathByKey.put(item.key(), ItemPath.unique(path(item), seen));
    }
  }

  /** Path of the item with this key, unique among the items. */
  String of(String key) {
    String path = pathByKey.get(key);
    if (path == null) {
      throw new IllegalArgumentException("no item has the key " + key);
    }
    return path;
  }

  /**
   * Addresses for items that have none yet.
   *
   * @param taken addresses that may not be given again
   */
  Map<String, String> slugs(List<ItemDraft> items, Set<String> taken) {
    Map<String, Integer> uses = new HashMap<>();
    for (ItemDraft item : items) {
      candidates(item, Map.of()).forEach(c -> uses.merge(c, 1, Integer::sum));
    }
    Map<String, String> slugs = new HashMap<>();
    Set<String> given = new HashSet<>(taken);
    for (ItemDraft item : items) {
      String slug = null;
      for (String candidate : candidates(item, slugs)) {
        if (uses.getOrDefault(candidate, 1) == 1 && given.add(candidate)) {
          slug = candidate;
          break;
        }
      }
      slugs.put(item.key(), slug == null ? numbered(item, given) : slug);
    }
    return slugs;
  }

  private static String numbered(ItemDraft item, Set<String> given) {
    String base = Slug.of(item.level() + " " + (item.ref() == null ? item.text() : item.ref()));
    String slug = base;
    for (int n = 2; !given.add(slug); n++) {
      slug = base + "-" + n;
    }
    return slug;
  }

  private List<String> candidates(ItemDraft item, Map<String, String> ancestors) {
    String ref = item.ref();
    if (ref == null) {
      return List.of(Slug.of(item.text()));
    }
    var candidates = new java.util.ArrayList<String>();
    boolean telling = ref.codePoints().filter(Character::isLetterOrDigit).count() >= 3;
    if (telling) {
      candidates.add(Slug.of(ref));
    }
    candidates.add(Slug.of(item.level() + " " + ref));
    for (ItemDraft above = parent(item); above != null; above = parent(above)) {
      String slug = ancestors.get(above.key());
      if (slug != null) {
        // The furthest ancestor gives the shortest address; it comes first.
        candidates.add(telling ? 2 : 1, slug + "-" + Slug.of(ref));
      }
    }
    return candidates;
  }

  private @Nullable ItemDraft parent(ItemDraft item) {
    return item.parent() == null ? null : byKey.get(item.parent());
  }

  private String path(ItemDraft item) {
    ItemDraft above = parent(item);
    return ItemPath.of(above == null ? null : path(above), item.level(), item.ref(), item.text());
  }
}

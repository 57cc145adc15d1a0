package org.goldenthread.app.plan.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what an item is known again: level and reference, or else text, from the top down. */
public final class ItemPath {
  private ItemPath() {}

  /**
   * The path of an item.
   *
   * @param above path of its parent, null at the top
   */
  public static String of(@Nullable String above, String level, @Nullable String ref, String text) {
    String own = level + ":" + (ref == null ? text : ref);
    String plain = own.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
    return above == null ? plain : above + " > " + plain;
  }

  /** The paths of a version's items by their ids, each once. */
  public static Map<Long, String> of(PlanContent plan) {
    Map<Long, String> plain = new HashMap<>();
    Map<Long, String> paths = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (ItemContent item : plan.items()) {
      String above = item.parent() == null ? null : plain.get(item.parent());
      String path = of(above, item.level(), item.ref(), item.text());
      plain.put(item.item(), path);
      paths.put(item.item(), unique(path, seen));
    }
    return paths;
  }

  /** The path itself, or numbered when it was seen before. */
  public static String unique(String path, Map<String, Integer> seen) {
    int times = seen.merge(path, 1, Integer::sum);
    return times == 1 ? path : path + "#" + times;
  }
}

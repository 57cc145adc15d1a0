package org.goldenthread.app.cycle.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.app.cycle.changes.ItemDifference.Fate;
import org.goldenthread.app.cycle.changes.ItemDifference.Field;
import org.goldenthread.app.plan.ItemFigures;
import org.jspecify.annotations.Nullable;

/** Holds two rounds against each other. Looks at nothing but the two. */
public final class RoundDifference {
  private static final Said NOTHING = new Said(null, null, null, "", Map.of(), Map.of());

  private RoundDifference() {}

  /** The items of which something changed: those there are in their order, then those that went. */
  public static List<ItemDifference> between(RoundSaid before, RoundSaid after) {
    Set<Long> items = new LinkedHashSet<>(after.items().keySet());
    items.addAll(before.items().keySet());
    var differences = new ArrayList<ItemDifference>();
    for (long item : items) {
      Said was = before.items().get(item);
      Said now = after.items().get(item);
      ItemDifference one = between(item, was, now);
      if (one.fate() != Fate.KEPT || !isEmpty(one)) {
        differences.add(one);
      }
    }
    return List.copyOf(differences);
  }

  private static boolean isEmpty(ItemDifference one) {
    return one.statuses().isEmpty() && one.texts().isEmpty() && one.figures().isEmpty();
  }

  private static ItemDifference between(long item, @Nullable Said was, @Nullable Said now) {
    Fate fate = was == null ? Fate.ADDED : now == null ? Fate.REMOVED : Fate.KEPT;
    Said before = was == null ? NOTHING : was;
    Said after = now == null ? NOTHING : now;
    return new ItemDifference(
        item,
        fate,
        statuses(before.statuses(), after.statuses()),
        texts(before, after),
        figures(before.figures(), after.figures()));
  }

  private static List<ItemDifference.Moved> statuses(
      Map<String, String> before, Map<String, String> after) {
    var moved = new ArrayList<ItemDifference.Moved>();
    Set<String> parts = new TreeSet<>(before.keySet());
    parts.addAll(after.keySet());
    for (String part : parts) {
      String was = before.get(part);
      String now = after.get(part);
      if (!Objects.equals(was, now)) {
        moved.add(new ItemDifference.Moved(part, was, now));
      }
    }
    return moved;
  }

  private static List<ItemDifference.Text> texts(Said before, Said after) {
    var texts = new ArrayList<ItemDifference.Text>();
    add(texts, Field.HEADLINE, before.headline(), after.headline());
    add(texts, Field.NEW, before.newText(), after.newText());
    add(texts, Field.BACKGROUND, before.background(), after.background());
    add(texts, Field.PLAN, before.planText(), after.planText());
    return texts;
  }

  private static void add(
      List<ItemDifference.Text> texts,
      Field field,
      @Nullable String before,
      @Nullable String after) {
    String was = Objects.requireNonNullElse(before, "");
    String now = Objects.requireNonNullElse(after, "");
    if (!was.equals(now)) {
      texts.add(new ItemDifference.Text(field, was, now));
    }
  }

  private static List<ItemDifference.Revised> figures(
      Map<ItemFigures.Name, String> before, Map<ItemFigures.Name, String> after) {
    var revised = new ArrayList<ItemDifference.Revised>();
    Set<ItemFigures.Name> names = new TreeSet<>(IN_ORDER);
    names.addAll(before.keySet());
    names.addAll(after.keySet());
    for (ItemFigures.Name name : names) {
      String was = before.get(name);
      String now = after.get(name);
      if (!Objects.equals(was, now)) {
        revised.add(new ItemDifference.Revised(name, was, now));
      }
    }
    return revised;
  }

  private static final java.util.Comparator<ItemFigures.Name> IN_ORDER =
      java.util.Comparator.comparing(ItemFigures.Name::measure)
          .thenComparing(ItemFigures.Name::kind)
          .thenComparing(ItemFigures.Name::period);
}

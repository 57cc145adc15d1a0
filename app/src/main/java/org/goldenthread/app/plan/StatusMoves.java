package org.goldenthread.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.app.shell.Status;
import org.goldenthread.intake.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the statuses of a reading say otherwise than those of the plan it is a further edition of.
 *
 * @param back items whose status moved back
 * @param others items whose status changed otherwise, or that have one only before or only now
 */
record StatusMoves(List<EditionMatch.Judged> back, List<EditionMatch.Judged> others) {
  private static final String STATUSES =
      """
      select item, entry, status
        from (select s.item, s.entry, s.status,
                     rank() over (partition by s.item
                                  order by made.known_on desc, made.id desc) as newest
                from plan.status s
                join plan.item i on i.id = s.item and i.plan = :plan
                join audit.change made on made.id = s.made_by
               where s.ended_by is null and made.known_on <= :knownOn) judged
       where newest = 1 order by item, entry
      """;

  /** An entry of an item, in the order of items. */
  private record Entry(long item, int entry) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byItem = Long.compare(item, other.item);
      return byItem == 0 ? Integer.compare(entry, other.entry) : byItem;
    }
  }

  private record Said(long item, int entry, String status) {}

  /**
   * @param ids of the reading's items by their keys; below 0 for new ones
   * @param after what the reading says
   */
  static StatusMoves of(
      JdbcClient jdbc, long plan, Reading reading, Map<String, Long> ids, PlanContent after) {
    NavigableMap<Entry, String> before = new TreeMap<>();
    jdbc.sql(STATUSES)
        .param("plan", plan)
        .param("knownOn", reading.document().knownOn())
        .query(Said.class)
        .list()
        .forEach(s -> before.put(new Entry(s.item(), s.entry()), s.status()));
    NavigableMap<Entry, String> now = new TreeMap<>();
    reading
        .statuses()
        .forEach(s -> now.put(new Entry(EditionWriter.id(ids, s.item()), s.entry()), s.status()));
    var moves = new StatusMoves(new ArrayList<>(), new ArrayList<>());
    // A plan that prints no statuses takes none away, and the first to print any moves none.
    if (!before.isEmpty() && !now.isEmpty()) {
      moves.compare(before, now, after);
    }
    return moves;
  }

  private void compare(
      NavigableMap<Entry, String> before, NavigableMap<Entry, String> now, PlanContent after) {
    for (ItemContent item : after.items()) {
      if (item.item() < 0) {
        // new: there was nothing to move from
        continue;
      }
      int last = Math.max(entries(before, item.item()), entries(now, item.item()));
      for (int n = 1; n <= last; n++) {
        var entry = new Entry(item.item(), n);
        String was = before.getOrDefault(entry, "");
        String is = now.getOrDefault(entry, "");
        if (!was.equals(is)) {
          boolean movedBack = !was.isEmpty() && !is.isEmpty() && advance(is) < advance(was);
          (movedBack ? back : others).add(new EditionMatch.Judged(item.label(), was, is));
        }
      }
    }
  }

  private static int entries(NavigableMap<Entry, String> statuses, long item) {
    Entry last = statuses.floorKey(new Entry(item, Integer.MAX_VALUE));
    return last == null || last.item() != item ? 0 : last.entry();
  }

  /** How far a status is: Red, Amber, Green, done. */
  private static int advance(String status) {
    Status parsed = Status.parse(status).orElseThrow();
    return parsed == Status.BLUE ? Status.COMPLETE.ordinal() : parsed.ordinal();
  }
}

package org.goldenthread.app.cycle.cockpit;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.plan.ItemAddress;
import org.jspecify.annotations.Nullable;

/**
 * A round as the performance officer sees it.
 *
 * @param entries every request, in the plan's order
 * @param tops the plan's parts the items stand in, in the plan's order, by id
 * @param seen when somebody was last here for a party, by the party's id
 * @param rounds freshness and ownership, this round and those before, the latest first
 */
public record Cockpit(
    List<Entry> entries,
    Map<Long, ItemAddress> tops,
    Map<Long, Instant> seen,
    List<RoundFigures.OfRound> rounds) {
  public Cockpit {
    entries = List.copyOf(entries);
    tops = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tops));
    seen = Map.copyOf(seen);
    rounds = List.copyOf(rounds);
  }

  /**
   * One request.
   *
   * @param again why to read what was sent once more; empty for no reason
   */
  public record Entry(RoundLine line, Reached reached, List<LookAgain> again) {
    public Entry {
      again = List.copyOf(again);
    }

    /** Whether nobody will answer it unless somebody puts it in order. */
    public boolean isAlarm() {
      return reached.alarm() != null && line.state().isDue();
    }
  }

  /**
   * Somebody whose updates are not in.
   *
   * @param left how many items are left, 1 or more
   * @param returned how many of them came back with a note
   * @param seen null when nobody was here for them within a year
   */
  public record Chase(Reached whom, int left, int returned, @Nullable Instant seen) {}

  /** How many updates are in. */
  public int in() {
    return (int) entries.stream().filter(e -> e.line().isIn()).count();
  }

  /** Whom to ring: who has most left first. */
  public List<Chase> chase() {
    Map<Reached, int[]> left = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.line().state().isDue() && !entry.isAlarm()) {
        int[] counts = left.computeIfAbsent(entry.reached(), whom -> new int[2]);
        counts[0]++;
        counts[1] +=
            entry.line().state() == org.goldenthread.app.cycle.RequestState.RETURNED ? 1 : 0;
      }
    }
    return left.entrySet().stream()
        .map(e -> new Chase(e.getKey(), e.getValue()[0], e.getValue()[1], seen(e.getKey())))
        .sorted(Comparator.comparing(Chase::left).reversed())
        .toList();
  }

  private @Nullable Instant seen(Reached whom) {
    return whom.party() == null ? null : seen.get(whom.party());
  }
}

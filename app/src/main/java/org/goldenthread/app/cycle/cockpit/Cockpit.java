package org.goldenthread.app.cycle.cockpit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.cycle.RequestState;
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
   * @param asked ids of the parties the round asked, for which this one answers
   * @param left how many items are left, 1 or more
   * @param returned how many of them came back with a note
   * @param seen null when nobody was here for them within a year
   */
  public record Chase(
      Reached whom, List<Long> asked, int left, int returned, @Nullable Instant seen) {
    public Chase {
      asked = List.copyOf(asked);
    }
  }

  /** How many updates are in. */
  public int in() {
    return (int) entries.stream().filter(e -> e.line().isIn()).count();
  }

  /** Whom to ring: who has most left first. */
  public List<Chase> chase() {
    Map<Reached, List<RoundLine>> left = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.line().state().isDue() && !entry.isAlarm()) {
        left.computeIfAbsent(entry.reached(), whom -> new ArrayList<>()).add(entry.line());
      }
    }
    return left.entrySet().stream()
        .map(e -> chase(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Chase::left).reversed())
        .toList();
  }

  private Chase chase(Reached whom, List<RoundLine> left) {
    return new Chase(
        whom,
        left.stream().map(RoundLine::asked).filter(Objects::nonNull).distinct().toList(),
        left.size(),
        (int) left.stream().filter(l -> l.state() == RequestState.RETURNED).count(),
        seen(whom));
  }

  private @Nullable Instant seen(Reached whom) {
    return whom.party() == null ? null : seen.get(whom.party());
  }
}

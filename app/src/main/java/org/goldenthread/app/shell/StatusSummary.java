package org.goldenthread.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statuses of one plan as sentence, bar and key.
 *
 * @param unit what is counted
 * @param total how many there are, with or without a status
 * @param counts one entry for each status in use, worst first
 * @param key the plan's own criterion for each status
 * @param publishedIn title and address of the document that prints the totals, when the totals are
 *     only published and the rows carry no status; null when the counts are of rows
 * @param note what a reader must know about the total ("three have two statuses"); null when
 *     nothing
 */
public record StatusSummary(
    Unit unit,
    int total,
    List<StatusCount> counts,
    List<Criterion> key,
    @Nullable Link publishedIn,
    @Nullable String note) {
  public StatusSummary {
    counts = List.copyOf(counts);
    key = List.copyOf(key);
  }

  /** Sum of the counts: the whole length of the bar. */
  public int counted() {
    return counts.stream().mapToInt(StatusCount::count).sum();
  }

  /** The counts that are not 0, as the bar and the sentence show them. */
  public List<StatusCount> present() {
    return counts.stream().filter(count -> count.count() > 0).toList();
  }
}

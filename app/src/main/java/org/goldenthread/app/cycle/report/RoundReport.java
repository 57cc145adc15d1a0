package org.goldenthread.app.cycle.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a round shows, whole and in words: nothing else is read to show it. A locked
 * round keeps it as text, so a field may be added, never given another meaning.
 *
 * @param plan title of the plan
 * @param planSlug its address
 * @param period years of the plan as printed; null when none are
 * @param round name of the round
 * @param coversFrom first day it reports on
 * @param coversUntil last day it reports on
 * @param written the day it was frozen, in London
 * @param since name of the round it is held against; null for the plan's first
 * @param unit the plan's own word for what is reported on: Commitment
 * @param heads the plan's own heads of columns; none where its document has no table of them
 * @param key the plan's statuses with their criteria, in its own order
 * @param parts by the plan's top level, in its order
 * @param elsewhere branches that other boards report on
 */
public record RoundReport(
    String plan,
    String planSlug,
    @Nullable String period,
    String round,
    LocalDate coversFrom,
    LocalDate coversUntil,
    LocalDate written,
    @Nullable String since,
    String unit,
    List<Head> heads,
    List<Criterion> key,
    List<Part> parts,
    List<Elsewhere> elsewhere) {
  public RoundReport {
    heads = List.copyOf(heads);
    key = List.copyOf(key);
    parts = List.copyOf(parts);
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * The head of a column as the plan's document prints it.
   *
   * @param column target, data, progress, status or lead
   */
  public record Head(String column, String text) {}

  /**
   * What the plan means by a status.
   *
   * @param text as printed; null when the plan uses the status without saying
   */
  public record Criterion(Status status, @Nullable String text) {}

  /**
   * A branch of the plan that is reported on elsewhere.
   *
   * @param slug of its item
   * @param board who reports on it; null when the plan does not say
   */
  public record Elsewhere(String slug, String label, @Nullable String board) {}

  /**
   * A part of the plan: one item of its top level with all that was asked of it.
   *
   * @param level the plan's word for it; null for a part that is no item: what stands under none,
   *     or was taken out of the plan since it was asked
   * @param ref as printed; null when none is
   * @param leads who leads the whole part
   */
  public record Part(
      @Nullable String level,
      @Nullable String ref,
      String text,
      List<ReportEntry.Lead> leads,
      List<ReportEntry> entries) {
    public Part {
      leads = List.copyOf(leads);
      entries = List.copyOf(entries);
    }
  }

  /** Everything that was asked, in the plan's order. */
  public List<ReportEntry> entries() {
    return parts.stream().flatMap(p -> p.entries().stream()).toList();
  }

  /**
   * How many of these carry each status. One with two counts under both, one with the same twice
   * counts once: each number is that of the rows which show the status.
   */
  public static Map<Status, Integer> counts(List<ReportEntry> entries) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (ReportEntry entry : entries) {
      entry.counted().forEach(status -> counts.merge(status, 1, Integer::sum));
    }
    return counts;
  }

  /** The statuses that are counted: those of the plan's key in its order, then others in use. */
  public List<Status> statuses() {
    Stream<Status> inUse = entries().stream().flatMap(e -> e.counted().stream()).sorted();
    return new ArrayList<>(
        Stream.concat(key.stream().map(Criterion::status), inUse).distinct().toList());
  }
}

package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items a measure shows, as people change it. Call inside a transaction that writes. */
@Component
public class ItemLinks {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final Measures measures;

  public ItemLinks(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.measures = new Measures(jdbc);
  }

  /** Ids of the items a measure shows now. */
  public List<Long> of(Measure measure) {
    Map<Long, List<Long>> byMeasure = measures.itemsOf(List.of(measure), KnownBy.NOW);
    return List.copyOf(byMeasure.getOrDefault(measure.id(), List.of()));
  }

  /**
   * Lets a measure show further items and some no longer. What others changed meanwhile stays.
   *
   * @param add ids of items of this partnership; those it shows already are passed over
   * @param remove ids of items; those it does not show are passed over
   */
  public EditOutcome change(
      Measure measure, Set<Long> add, Set<Long> remove, Author by, String reason) {
    Turn.take(jdbc);
    List<Long> current = of(measure);
    List<Long> added = add.stream().filter(i -> !current.contains(i)).sorted().toList();
    List<Long> removed = remove.stream().filter(current::contains).sorted().toList();
    if (added.isEmpty() && removed.isEmpty()) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    long change = changes.record(EditDay.today(clock), by, reason);
    removed.forEach(i -> end(measure, i, change));
    added.forEach(i -> add(measure, i, change));
    return new EditOutcome.Saved(measure.slug());
  }

  /** Every document may have named it: all of these rows end. */
  private void end(Measure measure, long item, long change) {
    jdbc.sql(
            """
            update measure.item_measure set ended_by = :change
             where measure = :measure and item = :item and ended_by is null
            """)
        .param("change", change)
        .param("measure", measure.id())
        .param("item", item)
        .update();
  }

  private void add(Measure measure, long item, long change) {
    jdbc.sql(
            """
            insert into measure.item_measure (item, measure, position, made_by)
            values (:item, :measure,
                (select coalesce(max(position), 0) + 1 from measure.item_measure
                  where item = :item), :change)
            """)
        .param("change", change)
        .param("measure", measure.id())
        .param("item", item)
        .update();
  }
}

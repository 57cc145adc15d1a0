package org.goldenthread.intake.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.draft.ItemMeasureDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.measures.MeasureCell;
import org.goldenthread.intake.measures.MeasureLine;
import org.goldenthread.intake.measures.MeasureSets;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.recognise.Bench;

/** The measures named in the cells of a plan: each once, and every item it stands under. */
final class MeasureDrafts {
  private final Bench bench;
  private final MeasureSets sets;
  private final Set<String> prefixes;
  private final Set<String> known = new HashSet<>();
  private final Map<PlanItem, Integer> orders = new HashMap<>();

  MeasureDrafts(Bench bench, ItemEntries entries) {
    this.bench = bench;
    this.sets = MeasureSets.of(MeasureSets.keyLines(bench.document()));
    this.prefixes = prefixes(entries);
  }

  /** Sets of the key, those of columns of measures, and others that come more than once. */
  private Set<String> prefixes(ItemEntries entries) {
    Map<String, Integer> seen = new HashMap<>();
    entries
        .all()
        .values()
        .forEach(
            cells ->
                cells.forEach(
                    (column, cell) -> {
                      for (Line line : cell.lines()) {
                        MeasureLine.of(line.text())
                            .ifPresent(
                                m ->
                                    seen.merge(
                                        m.prefix(), column.level() == null ? 2 : 1, Integer::sum));
                      }
                    }));
    Set<String> accepted = new HashSet<>();
    seen.forEach(
        (prefix, times) -> {
          if (times > 1 || sets.names(prefix)) {
            accepted.add(prefix);
          }
        });
    return accepted;
  }

  /** Reads the measures of a cell under an item and gives what else stands in it. */
  MeasureCell read(PlanItem item, Cell cell) {
    MeasureCell read = MeasureCell.of(cell, prefixes);
    for (MeasureCell.Entry entry : read.measures()) {
      MeasureLine m = entry.measure();
      if (known.add(References.plain(m.ref()))) {
        bench
            .drafts()
            .measures()
            .add(
                new MeasureDraft(
                    m.ref(),
                    m.title(),
                    sets.nameOf(m.prefix()),
                    null,
                    m.flags(),
                    m.survey(),
                    null,
                    null,
                    null,
                    bench.place(entry.line())));
      }
      int order = orders.merge(item, 1, Integer::sum);
      bench
          .drafts()
          .itemMeasures()
          .add(new ItemMeasureDraft(item.key, order, m.ref(), bench.place(entry.line())));
    }
    return read;
  }
}

package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;

/**
 * Figures by the table they stand in: that of the document which first said them. One typed here
 * stands in the latest table of its measure, else in the table of what was typed here.
 *
 * @param document id of the document; {@link #TYPED_HERE} for none
 */
record FiguresByTable(long document, Map<Measure, List<Observation>> figures) {
  static final long TYPED_HERE = 0;

  /** Every table that has figures, in the order of the measures. */
  static List<FiguresByTable> of(List<Measure> measures, Map<Long, List<Observation>> figures) {
    Map<Long, Map<Measure, List<Observation>>> tables = new LinkedHashMap<>();
    for (Measure measure : measures) {
      List<Observation> own = figures.getOrDefault(measure.id(), List.of());
      long home =
          own.stream()
              .map(Observation::document)
              .filter(Objects::nonNull)
              .reduce((a, b) -> b)
              .orElse(TYPED_HERE);
      for (Observation o : own) {
        tables
            .computeIfAbsent(
                Objects.requireNonNullElse(o.document(), home), d -> new LinkedHashMap<>())
            .computeIfAbsent(measure, m -> new ArrayList<>())
            .add(o);
      }
    }
    return tables.entrySet().stream()
        .map(t -> new FiguresByTable(t.getKey(), t.getValue()))
        .toList();
  }

  List<Measure> measures() {
    return List.copyOf(figures.keySet());
  }

  /** The table's figures by the measure's id. */
  Map<Long, List<Observation>> byMeasure() {
    Map<Long, List<Observation>> byId = new LinkedHashMap<>();
    figures.forEach((m, list) -> byId.put(m.id(), list));
    return byId;
  }
}

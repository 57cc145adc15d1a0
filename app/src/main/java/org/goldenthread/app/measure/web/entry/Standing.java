package org.goldenthread.app.measure.web.entry;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.springframework.stereotype.Component;

/** Reads the figures of a grid as they stand. Call inside a transaction for the visit. */
@Component
class Standing {
  private final SeriesStore store;

  Standing(SeriesStore store) {
    this.store = store;
  }

  /** The figures as one would type them, by name of their field; empty where there is none. */
  Map<String, String> of(Chosen chosen) {
    Map<String, String> figures = new HashMap<>();
    Area area = chosen.area();
    if (area == null || chosen.measures().isEmpty()) {
      return figures;
    }
    Map<Long, Measure> byId = new HashMap<>();
    chosen.measures().forEach(m -> byId.put(m.id(), m));
    SeriesQuestion question =
        SeriesQuestion.ofMeasures(byId.keySet()).in(java.util.List.of(area.id()));
    for (Series series : store.read(question, KnownBy.NOW)) {
      Measure measure = byId.get(series.key().measure());
      for (int n = 0; measure != null && n < chosen.periods().size(); n++) {
        Period period = chosen.period(measure, n);
        int cell = PeriodAxis.of(period).equals(series.key().axis()) ? series.cell(period) : -1;
        if (cell >= 0 && series.hasFigure(cell)) {
          figures.put(Chosen.field(measure, n), typed(series, cell));
        }
      }
    }
    return figures;
  }

  private static String typed(Series series, int cell) {
    Quality quality = series.quality(cell);
    String number = series.printed(cell);
    if (quality == null || quality == Quality.FINAL || quality == Quality.NOT_STATED) {
      return number;
    }
    return quality.mayHaveValue() ? quality.symbol() + number : quality.symbol();
  }
}

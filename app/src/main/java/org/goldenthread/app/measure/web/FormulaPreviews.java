package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.FormulaEdits;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeArea;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.scoring.formula.Formula;
import org.springframework.stereotype.Component;

/** Shows what a typed formula makes of the figures there are. */
@Component
class FormulaPreviews {
  private static final int SHOWN = 12;

  private final FormulaEdits formulas;
  private final SeriesStore store;
  private final HomeAreas homes;
  private final Areas areas;

  FormulaPreviews(FormulaEdits formulas, SeriesStore store, HomeAreas homes, Areas areas) {
    this.formulas = formulas;
    this.store = store;
    this.homes = homes;
    this.areas = areas;
  }

  FormulaPage.Preview of(Measure measure, Formula formula, int decimals) {
    List<Series> made = formulas.preview(measure, formula, decimals);
    int figures = 0;
    int missing = 0;
    for (Series one : made) {
      for (int cell = 0; cell < one.size(); cell++) {
        figures += one.hasFigure(cell) ? 1 : 0;
        missing += one.hasFigure(cell) && one.value(cell) == null ? 1 : 0;
      }
    }
    Series shown = shown(made).orElse(null);
    return shown == null
        ? new FormulaPage.Preview(figures, missing, "", List.of())
        : new FormulaPage.Preview(figures, missing, area(shown), rows(shown));
  }

  /** That of the partnership's own area, else the first one. */
  private Optional<Series> shown(List<Series> made) {
    long home = homes.find(KnownBy.NOW).map(HomeArea::area).orElse(SeriesKey.NO_AREA);
    return made.stream()
        .filter(s -> s.key().area() == home && s.key().breakdown() == SeriesKey.EVERYBODY)
        .findFirst()
        .or(() -> made.stream().findFirst());
  }

  private String area(Series shown) {
    return areas.byId(shown.key().area(), KnownBy.NOW).map(Area::name).orElse("");
  }

  private List<FormulaPage.Row> rows(Series then) {
    Series now = store.find(then.key(), KnownBy.NOW).orElse(null);
    List<FormulaPage.Row> rows = new ArrayList<>();
    for (int cell = then.size() - 1; cell >= 0 && rows.size() < SHOWN; cell--) {
      if (then.hasFigure(cell)) {
        int before = now == null ? -1 : now.cell(then.period(cell));
        rows.add(
            new FormulaPage.Row(
                then.period(cell).label(),
                now == null || before < 0 ? "" : said(now, before),
                said(then, cell)));
      }
    }
    return rows;
  }

  private static String said(Series series, int cell) {
    String note = series.note(cell);
    return series.value(cell) == null && note != null ? note : series.printed(cell);
  }
}

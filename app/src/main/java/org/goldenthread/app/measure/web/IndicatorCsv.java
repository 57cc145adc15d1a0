package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Sign;
import org.jspecify.annotations.Nullable;

/** The indicator tables as one CSV: a row for each measure, computed and printed marks apart. */
final class IndicatorCsv {
  private IndicatorCsv() {}

  static Csv of(IndicatorTablePage page, Messages messages) {
    Csv csv =
        Csv.withColumns(
            "table",
            "group",
            "number",
            "reference",
            "definition",
            "good",
            "this_year",
            "last_year_actual",
            "target",
            "performance",
            "neighbours",
            "national",
            "on_target",
            "on_target_published",
            "direction",
            "direction_published",
            "against_target",
            "against_target_published",
            "against_neighbours",
            "against_neighbours_published",
            "against_national",
            "against_national_published",
            "later_targets");
    for (IndicatorTablePage.Table table : page.tables()) {
      for (IndicatorTablePage.Group group : table.groups()) {
        for (IndicatorTablePage.Row row : group.rows()) {
          csv.row(fields(table, group, row, messages));
        }
      }
    }
    return csv;
  }

  /** The measures that plans name without figures. */
  static Csv listed(IndicatorTablePage page) {
    Csv csv = Csv.withColumns("reference", "title", "set", "survey", "flags", "items");
    page.listed()
        .forEach(
            m ->
                csv.row(
                    m.ref(),
                    m.title(),
                    m.set(),
                    m.survey(),
                    m.flags(),
                    m.items().stream().map(Link::text).toList()));
    return csv;
  }

  private static @Nullable Object[] fields(
      IndicatorTablePage.Table table,
      IndicatorTablePage.Group group,
      IndicatorTablePage.Row row,
      Messages messages) {
    List<@Nullable Object> fields = new ArrayList<>();
    fields.addAll(
        List.of(
            table.title(),
            group.heading(),
            row.number() == null ? "" : row.number(),
            row.ref(),
            row.definition(),
            row.good(),
            table.thisYear(),
            row.lastYear(),
            row.target(),
            row.performance(),
            row.neighbours(),
            row.national()));
    for (MarkCell mark :
        List.of(
            row.onTarget(),
            row.direction(),
            row.againstTarget(),
            row.againstNeighbours(),
            row.againstNational())) {
      fields.add(word(mark.computed(), messages));
      fields.add(word(mark.published(), messages));
    }
    fields.add(row.laterTargets());
    return fields.toArray();
  }

  /** Shape and word, or null when there is no mark. */
  static @Nullable String word(@Nullable Sign sign, Messages messages) {
    return sign == null ? null : (sign.shape() + " " + messages.text(sign.key())).strip();
  }
}

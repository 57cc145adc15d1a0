package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.numbers.Figure;
import org.goldenthread.intake.numbers.NumberSeries;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.intake.printed.DateWords;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.FigureDrafts;
import org.jspecify.annotations.Nullable;

/** Figures an item states: baselines and targets in its words, trajectories in nested tables. */
final class ItemFigures {
  private static final Pattern SERIES =
      Pattern.compile(
          "^[•○●▪◦]?\\s*" + DateWords.DATE + "(?:\\s+Q[1-4])?\\s*[:=–-]\\s*\\d[\\d,.]*\\s?%?$");

  private ItemFigures() {}

  static List<ObservationDraft> of(PlanItem item, Bench bench) {
    List<ObservationDraft> found = new ArrayList<>();
    String text = LinkNotes.without(item.text());
    String label = label(text);
    for (StatedFigures.Figure figure : StatedFigures.find(text)) {
      String period = figure.period() != null ? figure.period() : aimedFor(figure, item);
      found.add(
          new ObservationDraft(
              item.key,
              label,
              period,
              period == null ? null : PeriodLabels.code(period).orElse(null),
              figure.value(),
              figure.printed(),
              figure.unit(),
              figure.kind(),
              null,
              bench.place(item.line)));
    }
    nested(item, bench, found);
    series(item, label, bench, found);
    return found;
  }

  /** Figures of the cells beside the item: its target, and the data that support the update. */
  static void beside(PlanItem item, Bench bench) {
    NumberSeries numbers = new NumberSeries(new PeriodLabels(null), label(item.text()));
    FigureDrafts.add(bench, item.key, numbers.target(item.target()));
    FigureDrafts.add(bench, item.key, numbers.data(item.supportingData()));
  }

  /** Lines of the update that are a period and its figure and nothing else. */
  private static void series(
      PlanItem item, String label, Bench bench, List<ObservationDraft> into) {
    List<Line> lines =
        item.progress().lines().stream().filter(l -> SERIES.matcher(l.text()).matches()).toList();
    if (lines.isEmpty()) {
      return;
    }
    NumberSeries numbers = new NumberSeries(new PeriodLabels(null), label);
    for (Figure figure : numbers.data(new Cell(lines, item.line))) {
      if (figure.period() != null) {
        into.add(
            new ObservationDraft(
                item.key,
                label,
                figure.periodLabel(),
                figure.period(),
                figure.value(),
                figure.printed(),
                figure.unit(),
                figure.kind(),
                figure.quality(),
                bench.place(figure.line())));
      }
    }
  }

  /** A target without a period of its own is for the date the item is due. */
  private static @Nullable String aimedFor(StatedFigures.Figure figure, PlanItem item) {
    String due = item.due();
    boolean dated = due != null && PeriodLabels.code(due).isPresent();
    return figure.kind().equals("target") && dated ? due : null;
  }

  /** The item's first line, without what stands in brackets at its end. */
  private static String label(String text) {
    return text.split("\n", 2)[0].replaceFirst("\\s*\\([^()]*\\)\\s*$", "").strip();
  }

  private static void nested(PlanItem item, Bench bench, List<ObservationDraft> into) {
    String caption = label(item.text());
    List<String> header = List.of();
    for (Line line : item.cell().lines()) {
      if (line.kind() != Line.Kind.TABLE_ROW) {
        caption = line.text();
        header = List.of();
      } else if (header.isEmpty()) {
        header = line.cells();
      } else {
        row(item.key, caption, header, line.cells(), bench.place(item.line), into);
      }
    }
  }

  private static void row(
      String key,
      String caption,
      List<String> header,
      List<String> cells,
      SourcePlace place,
      List<ObservationDraft> into) {
    for (int i = 1; i < Math.min(header.size(), cells.size()); i++) {
      String printed = cells.get(i).strip();
      String period = (cells.get(0) + " " + header.get(i)).strip();
      Optional<String> code = PeriodLabels.code(period);
      if (code.isPresent() && printed.matches("-?\\d[\\d,]*(?:\\.\\d+)?\\s?%?")) {
        boolean percent = printed.endsWith("%");
        String value = printed.replaceAll("[,%\\s]", "");
        into.add(
            new ObservationDraft(
                key,
                caption,
                period,
                code.get(),
                value,
                printed,
                percent ? "%" : null,
                kind(caption),
                null,
                place));
      }
    }
  }

  private static String kind(String caption) {
    String c = caption.toLowerCase(Locale.ROOT);
    if (c.contains("trajectory")) {
      return "trajectory";
    }
    return c.contains("target") ? "target" : c.contains("baseline") ? "baseline" : "actual";
  }
}

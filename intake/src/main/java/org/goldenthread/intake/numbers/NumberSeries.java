package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;

/**
 * Reads the numbers that a cell prints, in series ("= 76% (2007) = 76% (2008)"), pairs ("Actual-
 * 28% Plan- 20%"), sentences and nested tables. Not safe to share between threads.
 */
public final class NumberSeries {
  private final PeriodLabels periods;
  private final String subject;

  /**
   * @param subject what the numbers are about when nothing is printed beside them: the item's text
   */
  public NumberSeries(PeriodLabels periods, String subject) {
    this.periods = periods;
    this.subject = subject.isBlank() ? "unnamed" : subject.replace('\n', ' ');
  }

  /** Numbers of a cell of supporting data. */
  public List<Figure> data(Cell cell) {
    return read(cell, SeriesScan.Mode.DATA);
  }

  /** Numbers of a target cell: percentages and values with a period, never counts in sentences. */
  public List<Figure> target(Cell cell) {
    return read(cell, SeriesScan.Mode.TARGET);
  }

  /** Numbers of a narrative: only where it lists values and their periods "respectively". */
  public List<Figure> prose(Cell cell) {
    List<Figure> figures = new ArrayList<>();
    for (Line line : cell.lines()) {
      if (line.kind() == Line.Kind.TEXT && line.text().contains("respectively")) {
        figures.addAll(new SeriesScan(periods, subject, SeriesScan.Mode.PROSE).read(List.of(line)));
      }
    }
    return figures;
  }

  private List<Figure> read(Cell cell, SeriesScan.Mode mode) {
    List<Figure> figures = new ArrayList<>();
    NestedFigures nested = new NestedFigures(periods);
    List<Line> run = new ArrayList<>();
    String title = subject;
    for (Line line : cell.lines()) {
      boolean row = line.kind() == Line.Kind.TABLE_ROW;
      if (!run.isEmpty() && row != (run.get(0).kind() == Line.Kind.TABLE_ROW)) {
        figures.addAll(run(run, nested, title, mode));
        title = row ? run.get(run.size() - 1).text() : title;
        run.clear();
      }
      run.add(line);
    }
    figures.addAll(run(run, nested, title, mode));
    return figures;
  }

  private List<Figure> run(
      List<Line> lines, NestedFigures nested, String title, SeriesScan.Mode mode) {
    if (lines.isEmpty()) {
      return List.of();
    }
    if (lines.get(0).kind() == Line.Kind.TABLE_ROW) {
      boolean trajectory = title.toLowerCase(Locale.ROOT).contains("trajectory");
      String kind =
          trajectory ? "trajectory" : mode == SeriesScan.Mode.TARGET ? "target" : "actual";
      return nested.read(lines, title, kind);
    }
    return new SeriesScan(periods, subject, mode).read(lines);
  }
}

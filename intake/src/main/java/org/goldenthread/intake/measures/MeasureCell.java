package org.goldenthread.intake.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;

/**
 * What a cell of measures holds, in printed order. Actions may stand among the measures.
 *
 * @param measures lines that begin with a measure's reference
 * @param rest the other lines, as a cell
 */
public record MeasureCell(List<Entry> measures, Cell rest) {
  /** A measure and the 1-based line of the file where it stands. */
  public record Entry(MeasureLine measure, int line) {}

  public MeasureCell {
    measures = List.copyOf(measures);
  }

  /**
   * Reads a cell.
   *
   * @param prefixes sets known in the document: where one starts inside a line, measures run on
   */
  public static MeasureCell of(Cell cell, Set<String> prefixes) {
    List<Entry> measures = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    for (Line line : cell.lines()) {
      for (String part : MeasureLine.splitRunOn(line.text(), prefixes)) {
        Optional<MeasureLine> measure =
            MeasureLine.of(part).filter(m -> prefixes.contains(m.prefix()));
        if (measure.isPresent()) {
          measures.add(new Entry(measure.get(), line.source()));
        } else if (goesOn(part, measures, rest)) {
          Entry last = measures.remove(measures.size() - 1);
          measures.add(new Entry(last.measure().continuedBy(part), last.line()));
        } else {
          rest.add(part.equals(line.text()) ? line : Line.of(part, line.source()));
        }
      }
    }
    return new MeasureCell(measures, new Cell(rest, cell.line()));
  }

  /** A line in lower case after a measure is the rest of its title, cut by a page break. */
  private static boolean goesOn(String part, List<Entry> measures, List<Line> rest) {
    return rest.isEmpty() && !measures.isEmpty() && Character.isLowerCase(part.codePointAt(0));
  }
}

package org.goldenthread.app.measure.web.loads;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The marks that a load would move, {@code measure/moved-marks.jte}.
 *
 * @param count how many there are
 * @param rows the first of them, by measure and area
 * @param more how many others there are, in words; null when all are shown
 * @param judged whose marks were looked at, and what was left out, in sentences; none when no
 *     figure would be new or otherwise
 */
public record MovedMarks(int count, List<Row> rows, @Nullable String more, List<String> judged) {
  public MovedMarks {
    rows = List.copyOf(rows);
    judged = List.copyOf(judged);
  }

  /** Nothing was looked at. */
  static final MovedMarks NONE = new MovedMarks(0, List.of(), null, List.of());

  /**
   * The marks of a measure for an area.
   *
   * @param was period of the figure they are said of as it stands; null where it stays the same
   * @param is period of the figure they would be said of; null likewise
   * @param last whether the measure would have no figure left
   */
  public record Row(
      Link measure,
      String area,
      @Nullable String was,
      @Nullable String is,
      boolean last,
      List<Moved> marks) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One mark.
   *
   * @param of what is said: status, direction or another
   * @param was null where it cannot be said
   * @param is null where it could not be said
   */
  public record Moved(String of, @Nullable Sign was, @Nullable Sign is) {}
}

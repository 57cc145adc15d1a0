package org.goldenthread.app.measure.web.loads;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The marks that a load would move, {@code measure/moved-marks.jte}.
 *
 * @param count how many there are
 * @param rows the first of them
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
   * One mark.
   *
   * @param of what is said: status, direction or another
   */
  public record Row(Link measure, String area, String of, Said was, Said is) {}

  /**
   * What is said.
   *
   * @param sign null where it cannot be said
   * @param period of the figure it is said of; null where it is the same before and after
   */
  public record Said(@Nullable Sign sign, @Nullable String period) {}
}

package org.goldenthread.app.measure.assess;

import java.util.List;
import org.goldenthread.app.measure.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * The area that measures are looked at from, with what it is compared with.
 *
 * @param area id; {@link #NO_AREA} for a partnership that has not said which area it is
 * @param isOwn whether it is the partnership's own area, whose figures are also printed and typed
 * @param neighbours ids, the most alike first
 * @param nation id; null when none is known
 */
public record Standpoint(long area, boolean isOwn, List<Long> neighbours, @Nullable Long nation) {
  /** No area at all. */
  public static final long NO_AREA = SeriesKey.NO_AREA;

  /** Of a partnership whose figures are all printed or typed singly. */
  public static final Standpoint PRINTED_ONLY = new Standpoint(NO_AREA, true, List.of(), null);

  public Standpoint {
    neighbours = List.copyOf(neighbours);
  }

  /** Whether figures of areas can be asked for. */
  public boolean hasArea() {
    return area != NO_AREA;
  }
}

package org.goldenthread.app.measure.load;

import java.util.List;
import org.goldenthread.app.measure.areas.Area;

/**
 * Which marks a load would move.
 *
 * @param moves the first of them, the partnership's own area before others
 * @param count how many there are
 * @param first how many measures would be judged for the first time
 * @param judged the areas whose marks were looked at
 * @param left how many areas have figures in the file whose marks were not looked at
 * @param measuresLeft how many measures of the last area judged were not looked at
 */
public record MarkMoves(
    List<MarkMove> moves, int count, int first, List<Area> judged, int left, int measuresLeft) {

  /** Nothing was looked at, for no figure would be new or otherwise. */
  public static final MarkMoves NONE = new MarkMoves(List.of(), 0, 0, List.of(), 0, 0);

  public MarkMoves {
    moves = List.copyOf(moves);
    judged = List.copyOf(judged);
  }
}

package org.goldenthread.app.measure.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The neighbours of an area by one edition of one model, the most alike first.
 *
 * @param model such as "DfE statistical neighbours"
 * @param asOf the day of the edition
 */
public record NeighbourSet(
    long id, long area, String model, LocalDate asOf, List<Neighbour> neighbours) {

  /**
   * One of them.
   *
   * @param area id
   * @param closeness as printed, a distance or words; null when the edition says only the order
   */
  public record Neighbour(long area, @Nullable String closeness) {}

  public NeighbourSet {
    neighbours = List.copyOf(neighbours);
  }

  /** Their ids, the most alike first. */
  public List<Long> areas() {
    return neighbours.stream().map(Neighbour::area).toList();
  }
}

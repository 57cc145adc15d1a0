package org.goldenthread.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The areas one area is compared with, by one model at one time.
 *
 * @param model which model: sets change between models and editions, so a comparison names it
 * @param edition when the model was made, as printed ("2025", "May 2025"); null when not said
 * @param area code of the area whose neighbours they are
 * @param neighbours nearest first
 */
public record NeighbourList(
    String model, @Nullable String edition, String area, List<Neighbour> neighbours) {

  /**
   * One of them.
   *
   * @param area its code
   * @param closeness as printed ("Very close"); null when not said
   */
  public record Neighbour(String area, @Nullable String closeness) {}

  public NeighbourList {
    if (model.isBlank() || area.isBlank()) {
      throw new IllegalArgumentException("model and area must not be blank");
    }
    neighbours = List.copyOf(neighbours);
  }
}

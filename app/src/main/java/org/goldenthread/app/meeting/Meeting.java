package org.goldenthread.app.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a board on a day, with the papers that speak of it.
 *
 * @param number stands in its address
 * @param heldOn null when no date could be read
 * @param board as printed in its first paper; null when none prints one
 * @param known the board of that name, null when none is known
 * @param papers in order of loading, at least one
 */
public record Meeting(
    long id,
    int number,
    @Nullable LocalDate heldOn,
    @Nullable String board,
    @Nullable UUID known,
    List<Paper> papers) {
  public Meeting {
    papers = List.copyOf(papers);
  }

  /** True when papers only announce it. */
  public boolean isOnlyAnnounced() {
    return papers.stream().allMatch(p -> p.kind().equals("future"));
  }

  /**
   * What one document says of when and where it meets.
   *
   * @param kind agenda, minutes or future
   */
  public record Paper(
      long document,
      String kind,
      @Nullable String board,
      @Nullable String datePrinted,
      @Nullable String startsAt,
      @Nullable String venue,
      Printed printed) {}
}

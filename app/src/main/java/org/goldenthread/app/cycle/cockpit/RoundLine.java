package org.goldenthread.app.cycle.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.plan.ItemAddress;
import org.jspecify.annotations.Nullable;

/**
 * One request of a round with what came of it.
 *
 * @param top id of the plan's part it stands in; null for an item that stands in none
 * @param asked the party that is asked; null when nobody is
 * @param state where it stands; in a locked round where it stood
 * @param dueOn last day to answer, in London
 * @param sent null when nothing was sent
 */
public record RoundLine(
    long request,
    long item,
    ItemAddress address,
    @Nullable Long top,
    @Nullable Long asked,
    RequestState state,
    LocalDate dueOn,
    @Nullable Sent sent) {

  /** Whether its update is in: sent, and not returned. */
  public boolean isIn() {
    return state == RequestState.SUBMITTED || state == RequestState.SIGNED_OFF;
  }

  /**
   * What was sent.
   *
   * @param headline null unless it is a report
   * @param on the day it was sent, in London
   * @param statuses as judged, in words of the plan's scheme
   * @param redWithoutReason whether a part was judged Red and nothing says why
   * @param objected whether the lead objects to how the officer worded it for the report
   * @param copied whether headline and what is new are word for word those of the report before
   */
  public record Sent(
      UpdateKind kind,
      @Nullable String headline,
      LocalDate on,
      List<String> statuses,
      boolean redWithoutReason,
      boolean objected,
      boolean copied) {
    public Sent {
      statuses = List.copyOf(statuses);
    }
  }
}

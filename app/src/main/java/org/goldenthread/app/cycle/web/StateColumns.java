package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.cycle.RequestState;

/** The states of a request as tables count them, in the order in which it passes them. */
final class StateColumns {
  /** Without {@link RequestState#LOCKED}: what was locked is counted where it stood. */
  static final List<RequestState> ALL =
      List.of(
          RequestState.NOT_STARTED,
          RequestState.DRAFT,
          RequestState.RETURNED,
          RequestState.SUBMITTED,
          RequestState.SIGNED_OFF);

  private StateColumns() {}
}

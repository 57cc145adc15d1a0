package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Round;

/**
 * What one party has not sent yet in one open round.
 *
 * @param name of the party, as the directory or a document calls it
 * @param requests not empty, in the plan's order
 */
public record Due(Round round, long party, String name, List<Request> requests) {
  public Due {
    requests = List.copyOf(requests);
    if (requests.isEmpty()) {
      throw new IllegalArgumentException("nothing is due from " + party);
    }
  }

  /** Those of them that came back with a note. */
  List<Request> returned() {
    return requests.stream().filter(r -> r.state() == RequestState.RETURNED).toList();
  }

  /** The day the first of them is due. */
  public LocalDate on() {
    return requests.stream().map(Request::dueOn).min(Comparator.naturalOrder()).orElseThrow();
  }
}

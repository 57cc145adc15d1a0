package org.goldenthread.app.action;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;

/**
 * Where actions come from. The room that holds such a source answers: this one for items and
 * measures, later ones for theirs. Asked within a read of the visit's scope.
 */
public interface ActionSource {
  /** The source it answers for. */
  Source source();

  /**
   * The source an address names.
   *
   * @param address path variables by name
   * @return empty when it names no such source, or one that takes no action any more
   */
  Optional<Origin> at(Map<String, String> address, Visit visit);

  /** What pages call these sources, each with its page; those not known by then are left out. */
  Map<Long, Link> links(Collection<Long> ids, Visit visit);
}

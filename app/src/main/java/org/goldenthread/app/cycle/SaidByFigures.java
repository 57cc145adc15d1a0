package org.goldenthread.app.cycle;

import java.util.Collection;
import java.util.Map;
import org.goldenthread.app.people.Visit;

/** What the figures of items say, to be held against what somebody judges. */
public interface SaidByFigures {

  /** By the item's id; an item without figures that can be judged has no entry. */
  Map<Long, Disagreement.Figures> of(Collection<Long> items, Visit visit);
}

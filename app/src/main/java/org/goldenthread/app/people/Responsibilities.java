package org.goldenthread.app.people;

import java.util.Collection;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;

/**
 * What parties lead or own. The rooms that hold plans and measures come after this one and answer
 * it.
 */
public interface Responsibilities {

  /** What these parties lead or own, as known by a day, in the order of its pages. */
  List<Responsibility> of(Collection<Long> parties, KnownBy knownBy);

  /**
   * One thing somebody leads.
   *
   * @param title reference and text as its page shows them
   * @param path its page within the partnership: begins with a slash
   * @param editPath where its lead is edited; begins with a slash
   * @param role as what: strategic, lead-officer, delivery, strategy, unspecified
   */
  record Responsibility(long party, String title, String path, String editPath, String role) {}
}

package org.goldenthread.app.cycle.cockpit;

import org.goldenthread.app.cycle.OwnerAlarm;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request reaches today.
 *
 * @param party the post or person; with an alarm whoever leads, null when nobody does
 * @param name as the directory or the plan calls the party; null when nobody leads, or the name of
 *     a person was removed
 * @param organisation whose post it is; null when not known
 * @param alarm why nobody will answer; null when somebody is reached
 */
public record Reached(
    @Nullable Long party,
    @Nullable String name,
    @Nullable String organisation,
    @Nullable OwnerAlarm alarm) {

  /** Nobody leads. */
  static final Reached NOBODY = new Reached(null, null, null, OwnerAlarm.NO_LEAD);
}

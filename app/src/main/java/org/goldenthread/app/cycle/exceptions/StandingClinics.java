package org.goldenthread.app.cycle.exceptions;

import java.util.Set;
import org.goldenthread.app.audit.KnownBy;

/**
 * Which measures have a performance clinic that is not closed: none is proposed for them. The room
 * of clinics comes after this one and answers.
 */
public interface StandingClinics {

  /** Ids of the measures. */
  Set<Long> measures(KnownBy knownBy);
}

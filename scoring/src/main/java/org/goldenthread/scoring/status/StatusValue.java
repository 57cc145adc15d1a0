package org.goldenthread.scoring.status;

import java.time.LocalDate;
import org.goldenthread.scoring.Observed;

/** What a status rule judges or compares with. */
public sealed interface StatusValue {

  /** A number with its period, or the absence of one. */
  record Number(Observed observed) implements StatusValue {}

  /** A day: done, expected or due. */
  record Day(LocalDate day) implements StatusValue {}

  /** A yes or a no. */
  record Answer(boolean yes) implements StatusValue {}
}

package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.Partnership;
import org.jspecify.annotations.Nullable;

/** What an address with a token turns out to be. */
public sealed interface OpenedLink {

  /**
   * A link that works.
   *
   * @param by who answers by it: for this party alone
   * @param name of the party
   * @param email to which it was sent
   * @param sentOn the day it was made, in London
   * @param until the last day it works, in London
   */
  record Works(
      Partnership partnership,
      Round round,
      Answerer by,
      String name,
      String email,
      LocalDate sentOn,
      LocalDate until)
      implements OpenedLink {}

  /**
   * A link that opens nothing.
   *
   * @param endedOn the day it ended; null when no such link was made here
   */
  record Over(@Nullable LocalDate endedOn) implements OpenedLink {}
}

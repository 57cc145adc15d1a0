package org.goldenthread.app.cycle.asking;

import java.util.Locale;
import org.goldenthread.app.cycle.Round;

/**
 * A lead whose answer will not come unless somebody puts something in order.
 *
 * @param party who is asked
 * @param name as screens call them
 * @param items how many of their items the round waits for
 * @param detail what a mail server said, or nothing
 */
public record Alarm(Kind kind, Round round, long party, String name, int items, String detail) {

  /** Whether no mail gets to them, so that a reminder would be in vain. */
  public boolean isUnreached() {
    return kind != Kind.TWO_ROUNDS_MISSED;
  }

  /** What is wrong. */
  public enum Kind {
    /** The mail to the address we hold came back or was refused. */
    BOUNCED,
    /** The holder's term ended, and nobody followed. */
    LEFT,
    /** A name as printed that nobody has matched. */
    NOT_MATCHED,
    /** An organisation, team or board that names nobody who is asked. */
    NOBODY_ASKED,
    /** A post that nobody holds. */
    VACANT,
    /** A body that is no more, and that nothing follows. */
    ENDED,
    /** Somebody whose address is not known. */
    NO_ADDRESS,
    /** They sent nothing in the last two rounds of the plan that closed. */
    TWO_ROUNDS_MISSED;

    /** In message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

package org.goldenthread.app.cycle;

import java.util.Locale;

/** Why nobody will answer for an item unless somebody puts it in order. */
public enum OwnerAlarm {
  /** The plan names no lead. */
  NO_LEAD,
  /** Nobody has said who is meant by the name as printed. */
  NOT_MATCHED,
  /** An organisation, team or board leads, and names nobody who is asked. */
  NOBODY_NAMED,
  /** A post leads, and nobody holds it today. */
  VACANT;

  /** In message keys: {@code no-lead}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

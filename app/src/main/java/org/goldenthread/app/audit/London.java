package org.goldenthread.app.audit;

import java.time.ZoneId;

/**
 * Where days begin. A change becomes known on a day in London, wherever the machine that keeps the
 * record stands and whatever its clock is set to.
 */
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}
}
